import type { MergeChoices } from "./merge-plan.ts";

/** The choices as a door takes them in. */
export interface GivenChoices {
  values?: readonly { path: string; organizationId: string }[] | null;
  pairs?: readonly { id: string; into?: string | null }[] | null;
}

/** The choices with their ids as ids are written. */
export function toChoices(given: GivenChoices | null | undefined): MergeChoices {
  return {
    values: (given?.values ?? []).map(({ path, organizationId }) => ({
      path,
      organizationId: organizationId.toLowerCase(),
    })),
    pairs: (given?.pairs ?? []).map(({ id, into }) => ({
      id: id.toLowerCase(),
      into: into?.toLowerCase() ?? null,
    })),
  };
}
