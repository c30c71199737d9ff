import { useCallback } from "react";
import { useNotify, useTranslate } from "react-admin";
import { ApplySuggestion, TakeBackSuggestion } from "#operations/findings/applying/applying";
import { ask } from "../../ask/ask.ts";
import { toAskError } from "../../ask/ask-error.ts";
import { queries } from "../../ask/queries.ts";
import { NotUndone } from "../../organizations/list/bulk/NotUndone.tsx";

interface Application {
  ids: readonly string[];
  message: string | null;
  requestId: string;
}

/**
 * Applies what findings suggest, says so, and offers to put back how the organizations were; what others changed since
 * stays. Fails with an AskError.
 */
export function useApply(): (application: Application) => Promise<void> {
  const translate = useTranslate();
  const notify = useNotify();
  return useCallback(
    async ({ ids, message, requestId }) => {
      const { applySuggestion } = await ask(ApplySuggestion, { findingIds: [...ids], message, requestId });
      const saved = applySuggestion!.saved.flatMap(({ revision, organization }) =>
        organization ? [{ ...organization, revision }] : [],
      );
      const undo = async () => {
        const stayed: { organizationId: string; name: string; message: string }[] = [];
        for (const { id, name, revision } of saved) {
          const revisions = { revision: revision - 1, baseRevision: revision };
          const said = {
            message: translate("findingsRoom.apply.takenBack"),
            requestId: crypto.randomUUID(),
          };
          await ask(TakeBackSuggestion, { id, ...revisions, ...said }).catch((error) =>
            stayed.push({ organizationId: id, name, message: toAskError(error).message }),
          );
        }
        await queries.invalidateQueries();
        const undone = translate("findingsRoom.apply.undone", { smart_count: saved.length - stayed.length });
        if (stayed.length === 0) notify(undone, { type: "success" });
        else notify(<NotUndone says={undone} items={stayed} />, { type: "warning", autoHideDuration: null });
      };
      const says = translate("findingsRoom.apply.done", {
        smart_count: saved.length,
        name: saved[0]?.name ?? "",
      });
      notify(says, { type: "success", undo: () => void undo() } as never);
      await queries.invalidateQueries();
    },
    [translate, notify],
  );
}
