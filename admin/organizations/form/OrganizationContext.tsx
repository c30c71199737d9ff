import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { LoadedOrganization } from "./organization-form.ts";

/** A claim's clocks, as they were loaded. */
export type ClaimClocks = LoadedOrganization["presence"];

interface Loaded {
  /** As it was last loaded or saved; null for one that is not there yet. */
  organization: LoadedOrganization | null;
  /** The clocks of a claim by its id; undefined for one that is not saved yet. */
  clocks: ReadonlyMap<string, ClaimClocks>;
  /** The id that it has, or will have. */
  id: string;
  /** Whether the person may neither save nor propose a change of it: then the form can only be read. */
  readOnly: boolean;
}

const Context = createContext<Loaded | null>(null);

/** Gives what was loaded to all parts of the form. */
export function OrganizationProvider({
  id,
  organization,
  children,
}: {
  id: string;
  organization: LoadedOrganization | null;
  children: ReactNode;
}) {
  const loaded = useMemo(() => {
    const may = organization?.may;
    const readOnly = may !== undefined && !may.includes("save") && !may.includes("propose");
    return { id, organization, clocks: clocksOf(organization), readOnly };
  }, [id, organization]);
  return <Context.Provider value={loaded}>{children}</Context.Provider>;
}

/** What was loaded of the organization in the form. */
export function useOrganization(): Loaded {
  const loaded = useContext(Context);
  if (!loaded) throw new Error("This stands inside an organization's form only.");
  return loaded;
}

function clocksOf(organization: LoadedOrganization | null): Map<string, ClaimClocks> {
  if (!organization) return new Map();
  const { presence, locations, phones, emails, links, schedules, contacts } = organization;
  const claims: ClaimClocks[] = [
    presence,
    ...locations,
    ...phones,
    ...emails,
    ...links,
    ...schedules,
    ...contacts,
  ];
  return new Map(claims.map((claim) => [claim.id, claim]));
}
