import { useEffect, useRef } from "react";
import { ReadFindings } from "#operations/organizations/findings/findings";
import { useAsk } from "../../ask/useAsk.ts";
import { useOrganization } from "../form/OrganizationContext.tsx";
import type { Finding } from "./gather-findings.ts";

const none: readonly Finding[] = [];

/** What is kept of the organization's findings; asked anew when it was saved or checked. */
export function useKept(): {
  kept: readonly Finding[];
  /** Another number where they came anew; null while they are on their way for the first time. */
  version: number | null;
} {
  const { id, organization } = useOrganization();
  const { data, dataUpdatedAt, isPending, refetch } = useAsk(
    ReadFindings,
    { id },
    { enabled: organization !== null },
  );
  const before = useRef(organization);
  useEffect(() => {
    if (before.current === organization) return;
    before.current = organization;
    void refetch();
  }, [organization, refetch]);
  return {
    kept: data?.organization?.findings ?? none,
    version: organization !== null && isPending ? null : dataUpdatedAt,
  };
}
