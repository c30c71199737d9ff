import { type ReactNode, useCallback, useRef, useState } from "react";
import { useLocale, useNotify, useTranslate } from "react-admin";
import { type AskError, toAskError } from "../../ask/ask-error.ts";
import { queries } from "../../ask/queries.ts";
import { textFor } from "../../i18n/text-for.ts";
import { useMe } from "../../session/useMe.ts";
import { ApplyDialog } from "../applying/ApplyDialog.tsx";
import { useApply } from "../applying/useApply.tsx";
import { AssignDialog } from "../deciding/AssignDialog.tsx";
import { DismissDialog } from "../deciding/DismissDialog.tsx";
import type { Decision } from "../deciding/decision.ts";
import { SnoozeDialog } from "../deciding/SnoozeDialog.tsx";
import { useDecide } from "../deciding/useDecide.ts";
import { type Action, isOpenTo, type Listed } from "./actions.ts";

const dialogs = { dismiss: DismissDialog, snooze: SnoozeDialog, assign: AssignDialog };
type Asking = keyof typeof dialogs | "apply";
const asks = (action: Action): action is keyof typeof dialogs => action in dialogs;

export interface Actions {
  /** Does it with those of the findings with which it can be done: at once, or after its dialog. */
  act(action: Action, findings: readonly Listed[]): void;
  /** The dialog that is open, if any. */
  dialog: ReactNode;
}

/** Everything that can be done with findings; `onDone` is told when it is over, done or not. */
export function useActions(onDone: () => void): Actions {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const notify = useNotify();
  const mine = useMe()?.user?.id;
  const decide = useDecide();
  const apply = useApply();
  const busy = useRef(false);
  const [open, setOpen] = useState<{ asking: Asking; findings: readonly Listed[] } | null>(null);

  const doNow = useCallback(
    async (action: Action, findings: readonly Listed[]) => {
      // A key that is pressed twice does it once.
      if (busy.current) return;
      busy.current = true;
      try {
        if (action === "apply") await apply(onlyOne(findings));
        else await decide(decisionOf(action, mine), findings);
      } catch (error) {
        notify(sayRefused(toAskError(error)), { type: "error", autoHideDuration: null });
        await queries.invalidateQueries();
      }
      busy.current = false;
      onDone();
    },
    [apply, decide, mine, notify, onDone],
  );

  const act = useCallback<Actions["act"]>(
    (action, given) => {
      const findings = given.filter((finding) => isOpenTo(action, finding, mine));
      if (findings.length === 0) return;
      if (asks(action)) setOpen({ asking: action, findings });
      else if (action === "apply" && given.length > 1) setOpen({ asking: "apply", findings: given });
      else void doNow(action, findings);
    },
    [doNow, mine],
  );

  const close = () => {
    setOpen(null);
    onDone();
  };
  const about = ({ findings }: { findings: readonly Listed[] }) =>
    findings.length === 1
      ? textFor(findings[0]!.title, desk)
      : translate("findingsRoom.about", { smart_count: findings.length });
  const Dialog = open && open.asking !== "apply" ? dialogs[open.asking] : null;
  return {
    act,
    dialog: open && (
      <>
        {open.asking === "apply" && <ApplyDialog findings={open.findings} onClose={close} />}
        {Dialog && <Dialog findings={open.findings} about={about(open)} onClose={close} />}
      </>
    ),
  };
}

const onlyOne = ([finding]: readonly Listed[]) => ({
  ids: [finding!.id],
  message: null,
  requestId: crypto.randomUUID(),
});

function decisionOf(action: Action, mine: string | undefined): Decision {
  if (action === "take") return { kind: "assign", assigneeId: mine ?? null };
  if (action === "release") return { kind: "assign", assigneeId: null };
  return { kind: action === "reopen" ? "reopen" : "resolve" };
}

/** What was refused, with what is wrong with a field where something is. */
function sayRefused({ message, fields }: AskError): string {
  const told = [...new Set([message, ...fields.map((field) => field.message)])];
  return told.join(" ");
}
