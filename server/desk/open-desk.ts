import type { EditorialContext } from "../editorial/context.ts";
import { type ClaimCount, countClaims } from "./count-claims.ts";
import { countOrganizations, type OrganizationCounts } from "./count-organizations.ts";

/** The desk of whoever asks; what several of its fields tell is counted once, when the first of them is asked for. */
export interface OpenDesk {
  organizations(): Promise<OrganizationCounts>;
  claims(): Promise<ClaimCount[]>;
}

/** Opens a desk: what nobody asks for is not counted. */
export function openDesk(context: Pick<EditorialContext, "db" | "actor" | "now">): OpenDesk {
  return {
    organizations: once(() => countOrganizations(context)),
    claims: once(() => countClaims(context)),
  };
}

function once<Counted>(count: () => Promise<Counted>): () => Promise<Counted> {
  let counted: Promise<Counted> | undefined;
  return () => {
    counted ??= count();
    return counted;
  };
}
