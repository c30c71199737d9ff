import { useCallback } from "react";
import { useNotify, useTranslate } from "react-admin";
import { toAskError } from "../../ask/ask-error.ts";
import { type Decision, type Stood, takeBack } from "./decision.ts";
import { askFindingsAnew, tellDecision } from "./tell-decision.ts";

/**
 * Decides about findings, says so, and offers to put back how they stood. Fails with an AskError: what was not done is told
 * where it was asked for.
 */
export function useDecide(): (
  decision: Decision,
  findings: readonly Stood[],
  requestId?: string,
) => Promise<void> {
  const translate = useTranslate();
  const notify = useNotify();
  return useCallback(
    async (decision, findings, requestId) => {
      await tellDecision(
        decision,
        findings.map(({ id }) => id),
        requestId,
      );
      const undo = async () => {
        try {
          for (const back of takeBack(decision, findings)) await tellDecision(back.decision, back.ids);
          notify("deciding.undone", { type: "success" });
        } catch (error) {
          notify(toAskError(error).message, { type: "error", autoHideDuration: null });
        }
        await askFindingsAnew();
      };
      const says = translate(`deciding.done.${wordOf(decision)}`, { smart_count: findings.length });
      notify(says, { type: "success", undo: () => void undo() } as never);
      void askFindingsAnew();
    },
    [translate, notify],
  );
}

const wordOf = (decision: Decision) =>
  decision.kind === "assign" && decision.assigneeId === null ? "unassign" : decision.kind;
