import { useCallback } from "react";
import { useNotify } from "react-admin";
import { toAskError } from "../../ask/ask-error.ts";
import type { Decision, Stood } from "../../findings/deciding/decision.ts";
import { useDecide } from "../../findings/deciding/useDecide.ts";

/** Decides by one click about what asks nothing more; what went wrong is said as a notice. */
export function useDecideHere(): (decision: Decision, findings: readonly Stood[]) => Promise<void> {
  const decide = useDecide();
  const notify = useNotify();
  return useCallback(
    (decision, findings) =>
      decide(decision, findings).catch((error) => {
        notify(toAskError(error).message, { type: "warning", autoHideDuration: null });
      }),
    [decide, notify],
  );
}
