import { useRef } from "react";
import { useNotify } from "react-admin";
import { type FindingSeverity, type ListedRuleFragment, SaveRuleSetting } from "#operations/rules/rules";
import { ask } from "../ask/ask.ts";
import { toAskError } from "../ask/ask-error.ts";
import { queries } from "../ask/queries.ts";

interface Setting {
  on: boolean;
  severity: FindingSeverity;
}

/** Sets something about a rule, says so, and offers to put it back. */
export function useSaveRule(rule: ListedRuleFragment): (wanted: Setting, says: string) => void {
  const notify = useNotify();
  const busy = useRef(false);
  const { code, usualSeverity } = rule;
  const send = async ({ on, severity }: Setting): Promise<boolean> => {
    try {
      // What is as usual is kept as such: it follows the rule.
      const kept = severity === usualSeverity ? null : severity;
      await ask(SaveRuleSetting, { code, on, severity: kept, requestId: crypto.randomUUID() });
      return true;
    } catch (error) {
      notify(toAskError(error).message, { type: "error", autoHideDuration: null });
      return false;
    }
  };
  const save = async (wanted: Setting, says: string) => {
    if (busy.current) return;
    busy.current = true;
    const done = await send(wanted);
    const held = document.activeElement?.id;
    await queries.invalidateQueries();
    busy.current = false;
    // It stands among others now; whoever set it goes on there, with what is there still.
    setTimeout(() => {
      if (document.activeElement !== document.body) return;
      document.getElementById(held || `${code}-severity`)?.focus();
    });
    const undo = async () => {
      await send({ on: rule.on, severity: rule.severity });
      await queries.invalidateQueries();
    };
    if (done) notify(says, { type: "success", undo: () => void undo() } as never);
  };
  return (wanted, says) => void save(wanted, says);
}
