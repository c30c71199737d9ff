import { useCallback } from "react";
import { useNotify, useTranslate } from "react-admin";
import { WithdrawVerifications } from "#operations/organizations/claims/claims";
import { ask } from "../../ask/ask.ts";
import { toAskError } from "../../ask/ask-error.ts";
import { queries } from "../../ask/queries.ts";
import { useSaving } from "../saving/useSaving.ts";

/** Takes back checks that were recorded by mistake, and says so. */
export function useWithdraw(): (verifications: string[]) => Promise<void> {
  const translate = useTranslate();
  const notify = useNotify();
  const { id, landed, send } = useSaving();
  return useCallback(
    async (verifications) => {
      const variables = { organizationId: id, verifications, requestId: crypto.randomUUID() };
      try {
        const { withdrawVerifications } = await send((signal) =>
          ask(WithdrawVerifications, variables, { signal }),
        );
        const smart_count = verifications.length;
        landed(withdrawVerifications!.organization!, translate("claims.withdrawn", { smart_count }));
      } catch (error) {
        notify(toAskError(error).message, { type: "warning", autoHideDuration: null });
      }
      void queries.invalidateQueries({ queryKey: ["ReadChecks"] });
    },
    [id, landed, send, translate, notify],
  );
}
