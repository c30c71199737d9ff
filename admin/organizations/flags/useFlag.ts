import { useCallback } from "react";
import { useNotify } from "react-admin";
import { Flag, type FlagMutationVariables } from "#operations/organizations/flags/flags";
import { ask } from "../../ask/ask.ts";
import { toAskError } from "../../ask/ask-error.ts";
import { askFindingsAnew, tellDecision } from "../../findings/deciding/tell-decision.ts";

/** Flags something, says so, and offers to take it back to those who may. Fails with an AskError. */
export function useFlag(): (flag: FlagMutationVariables) => Promise<void> {
  const notify = useNotify();
  return useCallback(
    async (variables) => {
      const { flag } = await ask(Flag, variables);
      // Who reads no findings is not told which one it became.
      const ids = (flag?.findings ?? []).flatMap(({ id }) => id ?? []);
      const undo = async () => {
        try {
          await tellDecision({ kind: "resolve" }, ids);
          notify("flags.undone", { type: "success" });
        } catch (error) {
          notify(toAskError(error).message, { type: "error", autoHideDuration: null });
        }
        await askFindingsAnew();
      };
      notify("flags.done", {
        type: "success",
        ...(ids.length > 0 && { undo: () => void undo() }),
      } as never);
      void askFindingsAnew();
    },
    [notify],
  );
}
