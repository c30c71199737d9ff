import { useCallback, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormContext } from "react-hook-form";
import { LoadOrganization } from "#operations/organizations/organization";
import { NoteTask, RecordOutcome } from "#operations/reviews/task/record";
import { ReadTask } from "#operations/reviews/task/task";
import { ask } from "../../ask/ask.ts";
import { type AskError, toAskError } from "../../ask/ask-error.ts";
import { queries } from "../../ask/queries.ts";
import { useIntent } from "../../ask/useIntent.ts";
import { useWithdraw } from "../../organizations/claims/useWithdraw.ts";
import type { OrganizationForm } from "../../organizations/form/organization-form.ts";
import { mergedIntoOf } from "../../organizations/saving/useMergedInto.ts";
import { useSaving } from "../../organizations/saving/useSaving.ts";
import { askTasksAnew } from "../tasks/tell-change.ts";
import { afterSaving, type Choices, readyOf, without } from "./chosen.ts";
import { saidOf } from "./claim-says.ts";
import type { OpenTask } from "./task-events.ts";
import type { Drafting } from "./useTaskDraft.ts";

interface Recording {
  /** Records what can be recorded of what was chosen; answers whether anything was. */
  record(): Promise<boolean>;
  takeBack(verificationId: string): Promise<void>;
  isBusy: boolean;
  refused: AskError | null;
  forgetRefused(): void;
}

/** Saves what was corrected, then records what the checks came to; what is refused stays chosen. */
export function useRecord(task: OpenTask, presenceId: string, { now, change, time }: Drafting): Recording {
  const translate = useTranslate();
  const { id, base, save, look, phase, send, landed, tellKept, merged } = useSaving();
  const withdraw = useWithdraw();
  const intent = useIntent();
  const { getValues } = useFormContext<OrganizationForm>();
  const [refused, setRefused] = useState<AskError | null>(null);

  const readAnew = useCallback(async () => {
    const { organization } = await ask(LoadOrganization, { id });
    const known = base.now();
    if (!organization || !known) return;
    const into = mergedIntoOf(organization, id);
    if (into !== null) merged.tell(into);
    else await tellKept(organization, known.revision, base.adopt(organization).taken);
  }, [id, base, merged, tellKept]);

  const takeBack = useCallback(
    async (verificationIds: string[]) => {
      await withdraw(verificationIds);
      await askTasksAnew();
    },
    [withdraw],
  );

  const recordChoices = useCallback(
    async (choices: Choices) => {
      const { method: usual, answeredBy, note } = now();
      const claims = Object.entries(choices).map(([claimId, { outcome, method }]) => ({
        claimId,
        outcome,
        method,
      }));
      const variables = {
        taskId: task.id,
        revision: base.now()!.revision,
        method: claims.at(-1)?.method ?? usual,
        claims,
        answeredBy: answeredBy.trim() || null,
        note: note.trim() || null,
        seconds: time.seconds(),
        requestId: intent.requestId(),
      };
      const { recordOutcome } = await send((signal) => ask(RecordOutcome, variables, { signal }));
      const { task: after, saved, verifications } = recordOutcome!;
      queries.setQueryData([ReadTask.name, { id: task.id }], { reviewTask: after });
      change((before) => ({ ...before, note: "", choices: without(before.choices, Object.keys(choices)) }));
      time.restart();
      landed(
        saved.organization!,
        translate("task.recorded", { smart_count: claims.length }),
        () => void takeBack(verifications),
      );
    },
    [task.id, base, now, change, time, intent, send, landed, translate, takeBack],
  );

  const recordNote = useCallback(async () => {
    const note = now().note.trim();
    await send((signal) => ask(NoteTask, { id: task.id, note, requestId: intent.requestId() }, { signal }));
    change((before) => ({ ...before, note: "" }));
  }, [task.id, now, change, intent, send]);

  const record = useCallback(async () => {
    if (phase !== "STILL") return false;
    setRefused(null);
    const theirs = (claimId: string) => saidOf(base.theirs(), claimId, presenceId);
    const mine = (claimId: string) => saidOf(getValues(), claimId, presenceId);
    if (look().changes.length > 0) {
      const corrected = Object.entries(readyOf(now().choices, theirs, mine)).flatMap(
        ([claimId, { outcome }]) => (outcome === "CORRECTED" ? [claimId] : []),
      );
      if (!(await save())) return false;
      change((before) => ({ ...before, choices: afterSaving(before.choices, corrected, theirs) }));
    }
    const ready = readyOf(now().choices, theirs, theirs);
    const hasNote = now().note.trim() !== "";
    if (Object.keys(ready).length === 0 && !hasNote) return false;
    try {
      if (Object.keys(ready).length > 0) await recordChoices(ready);
      else await recordNote();
      intent.done();
      void askTasksAnew();
      return true;
    } catch (thrown) {
      const error = toAskError(thrown);
      if (!error.passing) intent.done();
      setRefused(error);
      // What others wrote is shown at each claim, beside what was chosen.
      if (["STALE_CLAIM", "CONFLICT", "MERGED"].includes(error.code)) await readAnew().catch(() => {});
      return false;
    }
  }, [
    phase,
    look,
    save,
    change,
    base,
    presenceId,
    getValues,
    now,
    recordChoices,
    recordNote,
    intent,
    readAnew,
  ]);

  return {
    record,
    takeBack: useCallback((verificationId: string) => takeBack([verificationId]), [takeBack]),
    isBusy: phase !== "STILL",
    refused,
    forgetRefused: useCallback(() => setRefused(null), []),
  };
}
