import { useCallback } from "react";
import { VerifyClaims, type VerifyClaimsMutationVariables } from "#operations/organizations/claims/claims";
import { ask } from "../../ask/ask.ts";
import { type AskError, toAskError } from "../../ask/ask-error.ts";
import { queries } from "../../ask/queries.ts";
import { useSaving } from "../saving/useSaving.ts";
import { useWithdraw } from "./useWithdraw.ts";

export type Checked = Extract<VerifyClaimsMutationVariables["claims"], readonly unknown[]>[number];

/**
 * Records what checks came to, of what was saved at the revision that was looked at; says so, with a way to take it back.
 * Answers what went wrong, or null.
 */
export function useVerify(): (claims: Checked[], revision: number, says: string) => Promise<AskError | null> {
  const { id, landed, send } = useSaving();
  const withdraw = useWithdraw();
  return useCallback(
    async (claims, revision, says) => {
      const variables = { organizationId: id, revision, claims, requestId: crypto.randomUUID() };
      try {
        const { verifyClaims } = await send((signal) => ask(VerifyClaims, variables, { signal }));
        const { organization, verifications } = verifyClaims!;
        landed(organization!, says, () => void withdraw(verifications));
        void queries.invalidateQueries({ queryKey: ["ReadChecks"] });
        return null;
      } catch (error) {
        return toAskError(error);
      }
    },
    [id, landed, send, withdraw],
  );
}
