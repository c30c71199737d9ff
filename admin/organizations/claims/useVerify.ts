import { useCallback } from "react";
import { VerifyClaims, type VerifyClaimsMutationVariables } from "#operations/organizations/claims/claims";
import { ask } from "../../ask/ask.ts";
import { type AskError, toAskError } from "../../ask/ask-error.ts";
import { queries } from "../../ask/queries.ts";
import { useSaving } from "../saving/useSaving.ts";

export type Checked = Extract<VerifyClaimsMutationVariables["claims"], readonly unknown[]>[number];

/** Records what checks came to, of what was saved at the revision that was looked at; answers what went wrong, or null. */
export function useVerify(): (claims: Checked[], revision: number) => Promise<AskError | null> {
  const { id, base, send } = useSaving();
  return useCallback(
    async (claims, revision) => {
      const variables = { organizationId: id, revision, claims, requestId: crypto.randomUUID() };
      try {
        const { verifyClaims } = await send((signal) => ask(VerifyClaims, variables, { signal }));
        base.adopt(verifyClaims!.organization!);
        void queries.invalidateQueries({ queryKey: ["ReadChecks"] });
        return null;
      } catch (error) {
        return toAskError(error);
      }
    },
    [id, base, send],
  );
}
