import { useCallback } from "react";
import { useNotify, useTranslate } from "react-admin";
import { type BatchOutcomeFragment, UndoBatch } from "#operations/organizations/list/bulk/bulk";
import { ask } from "../../../ask/ask.ts";
import { toAskError } from "../../../ask/ask-error.ts";
import { queries } from "../../../ask/queries.ts";
import type { Listed } from "../columns.ts";
import { NotUndone } from "./NotUndone.tsx";

/** Says that a batch was made and offers to undo it; undoing names what stayed because it was changed since. */
export function useUndoBatch(): (
  batch: BatchOutcomeFragment,
  says: string,
  known: readonly Listed[],
) => void {
  const translate = useTranslate();
  const notify = useNotify();
  return useCallback(
    (batch, says, known) => {
      const requestId = crypto.randomUUID();
      const undo = async () => {
        try {
          const { undoBatch } = await ask(UndoBatch, { batchId: batch.batchId, requestId });
          await queries.invalidateQueries({ queryKey: ["organizations"] });
          const { items } = undoBatch!;
          const undone = translate("list.bulk.undone", {
            smart_count: items.filter(({ changed }) => changed).length,
          });
          const stayed = items.flatMap(({ organizationId, error }) => {
            const name = known.find(({ id }) => id === organizationId)?.name ?? organizationId;
            return error ? [{ organizationId, name, message: error.message }] : [];
          });
          if (stayed.length === 0) notify(undone, { type: "success" });
          else
            notify(<NotUndone says={undone} items={stayed} />, {
              type: "warning",
              autoHideDuration: null,
            });
        } catch (error) {
          notify(toAskError(error).message, { type: "error", autoHideDuration: null });
        }
      };
      notify(says, { type: "success", undo: () => void undo() } as never);
    },
    [notify, translate],
  );
}
