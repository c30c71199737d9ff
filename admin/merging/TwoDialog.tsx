import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { useNavigate } from "react-router-dom";
import { ReopenPair, SayTwo } from "#operations/merging/merging";
import { ask } from "../ask/ask.ts";
import { toAskError } from "../ask/ask-error.ts";
import { queries } from "../ask/queries.ts";
import { ReasonDialog } from "../organizations/saving/ReasonDialog.tsx";
import { taskPath } from "../reviews/review-paths.ts";
import { pairPath } from "./pair-path.ts";
import { tellApart } from "./tell-apart.ts";
import { useTaskOf } from "./useTaskOf.ts";

interface Named {
  id: string;
  name: string;
  slug: string;
}

/** Says, for a reason, that two organizations are two; then goes on with what is left to compare. */
export function TwoDialog({
  kept,
  other,
  losing,
  onClose,
}: {
  kept: Named;
  other: Named;
  losing: readonly Named[];
  onClose(): void;
}) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const taskId = useTaskOf();
  const [reason, setReason] = useState("");
  const here = pairPath(
    kept.id,
    losing.map(({ id }) => id),
    taskId,
  );
  const left = losing.flatMap(({ id }) => (id === other.id ? [] : [id]));

  const tell = async (requestId: string) => {
    const { notADuplicate } = await ask(SayTwo, {
      organizationId: kept.id,
      otherId: other.id,
      reason,
      requestId,
    });
    const ids = notADuplicate!.findings.map(({ id }) => id).filter((id) => id !== null);
    const undo = async () => {
      try {
        await ask(ReopenPair, { ids, requestId: crypto.randomUUID() });
        await queries.invalidateQueries();
        navigate(here);
      } catch (error) {
        notify(toAskError(error).message, { type: "warning", autoHideDuration: null });
      }
    };
    if (left.length > 0) navigate(pairPath(kept.id, left, taskId));
    else navigate(taskId ? taskPath(taskId) : "/duplicates");
    notify("merging.two.done", { type: "success", undo: () => void undo() } as never);
    await queries.invalidateQueries();
  };
  return (
    <ReasonDialog
      title={translate("merging.two.title")}
      says={translate("merging.two.says", {
        one: tellApart(kept, [kept, other]),
        other: tellApart(other, [kept, other]),
      })}
      action={translate("merging.two.action")}
      label={translate("merging.two.reason")}
      longest={500}
      reason={reason}
      onReason={setReason}
      onTell={tell}
      onClose={onClose}
    />
  );
}
