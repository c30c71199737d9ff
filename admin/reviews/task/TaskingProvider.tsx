import { type ReactNode, useCallback, useEffect, useMemo, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormContext } from "react-hook-form";
import { ReadTask } from "#operations/reviews/task/task";
import { queries } from "../../ask/queries.ts";
import type { Outcome } from "../../organizations/claims/outcomes.ts";
import { useUndo } from "../../organizations/form/items/UndoBar.tsx";
import { useOrganization } from "../../organizations/form/OrganizationContext.tsx";
import type { OrganizationForm } from "../../organizations/form/organization-form.ts";
import { useSaving } from "../../organizations/saving/useSaving.ts";
import { lookAgain, standingOfChoice, without } from "./chosen.ts";
import { differing, saidOf, withClaimOf } from "./claim-says.ts";
import type { OpenTask } from "./task-events.ts";
import { useRecord } from "./useRecord.ts";
import { useTaskDraft } from "./useTaskDraft.ts";
import { type Tasking, TaskingContext } from "./useTasking.ts";
import { usualMethod } from "./usual-method.ts";

/** Keeps what is chosen on the page of a task, and records it. Stands inside the organization's form. */
export function TaskingProvider({
  task,
  person,
  children,
}: {
  task: OpenTask;
  person: string;
  children: ReactNode;
}) {
  const translate = useTranslate();
  const offerUndo = useUndo();
  const { organization } = useOrganization();
  const { base, changes, draft: typed } = useSaving();
  const { getValues } = useFormContext<OrganizationForm>();
  const presenceId = organization!.presence.id;
  const drafting = useTaskDraft(person, task.id, usualMethod(task.claims));
  const { draft, now, change } = drafting;
  const { record, takeBack, isBusy, refused, forgetRefused } = useRecord(task, presenceId, drafting);
  const { claims } = task;
  const [current, setCurrent] = useState<string | null>(
    () =>
      (claims.find(({ claimId, outcome }) => !outcome && !draft.choices[claimId]) ?? claims[0])?.claimId ??
      null,
  );

  useTypedBack(typed, draft.choices);
  useToldAnew(organization!.revision);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed decides how a choice stands.
  const chosenFor = useCallback(
    (claimId: string) => {
      const chosen = draft.choices[claimId];
      if (!chosen) return null;
      const [theirs, mine] = [base.theirs(), getValues()].map((form) => saidOf(form, claimId, presenceId));
      return { chosen, standing: standingOfChoice(chosen, theirs!, mine!) };
    },
    [draft.choices, base, presenceId, getValues, changes],
  );

  /** What was typed for a correction goes when it is none. */
  const putBack = useCallback(
    (claimId: string) => {
      const form = structuredClone(getValues());
      const [theirs, mine] = [base.theirs(), form].map((each) => saidOf(each, claimId, presenceId));
      if (!theirs || !mine || differing(theirs, mine).length === 0) return;
      const put = (wanted: OrganizationForm) =>
        base.put(wanted, { form: base.ancestor(), revision: base.since() });
      put(withClaimOf(form, base.theirs(), claimId));
      const before = now().choices[claimId]!;
      offerUndo(translate("task.wasPutBack"), () => {
        put(withClaimOf(structuredClone(getValues()), form, claimId));
        change((after) => ({ ...after, choices: { ...after.choices, [claimId]: before } }));
      });
    },
    [base, presenceId, getValues, now, change, offerUndo, translate],
  );

  const choose = useCallback(
    (claimId: string, outcome: Outcome | null) => {
      forgetRefused();
      const saw = saidOf(base.theirs(), claimId, presenceId);
      if (now().choices[claimId]?.outcome === "CORRECTED" && outcome !== "CORRECTED") putBack(claimId);
      change((before) => ({
        ...before,
        choices:
          outcome && saw
            ? { ...before.choices, [claimId]: { outcome, method: before.method, saw } }
            : without(before.choices, [claimId]),
      }));
    },
    [base, presenceId, now, change, putBack, forgetRefused],
  );

  const seeAgain = useCallback(
    (claimId: string) => {
      forgetRefused();
      change((before) => {
        const [chosen, theirs] = [before.choices[claimId], saidOf(base.theirs(), claimId, presenceId)];
        if (!chosen || !theirs) return before;
        return { ...before, choices: { ...before.choices, [claimId]: lookAgain(chosen, theirs) } };
      });
    },
    [base, presenceId, change, forgetRefused],
  );

  const ready = Object.keys(draft.choices).filter(
    (claimId) => chosenFor(claimId)?.standing === "READY",
  ).length;
  const mayRecord = task.may.includes("record");
  const tasking = useMemo<Tasking>(
    () => ({
      ...{
        task,
        claims,
        draft,
        change,
        chosenFor,
        choose,
        current,
        setCurrent,
        ready,
        isBusy,
        refused,
        mayRecord,
      },
      lookAgain: seeAgain,
      record: () => void record(),
      takeBack: (verificationId) => void takeBack(verificationId),
    }),
    [
      task,
      claims,
      draft,
      change,
      chosenFor,
      choose,
      current,
      ready,
      isBusy,
      refused,
      mayRecord,
      seeAgain,
      record,
      takeBack,
    ],
  );
  return <TaskingContext.Provider value={tasking}>{children}</TaskingContext.Provider>;
}

/** What others saved is in the form at once; what the task says of it is asked anew. */
function useToldAnew(revision: number): void {
  const [first] = useState(revision);
  useEffect(() => {
    if (revision !== first) void queries.invalidateQueries({ queryKey: [ReadTask.name] });
  }, [revision, first]);
}

/** What was typed before a reload comes back by itself, where all of it is a correction that is chosen here. */
function useTypedBack(
  { offer, bringBack }: ReturnType<typeof useSaving>["draft"],
  choices: Tasking["draft"]["choices"],
): void {
  const isOurs =
    offer?.changes.every(({ path }) => choices[path.split(".")[1] ?? ""]?.outcome === "CORRECTED") ?? false;
  useEffect(() => {
    if (isOurs) bringBack();
  }, [isOurs, bringBack]);
}
