import type { Work } from "../../editorial/work.ts";
import { type FieldProblem, fail } from "../../errors.ts";
import { isUuid } from "../../organizations/is-uuid.ts";
import { authorize } from "../../policies/law.ts";
import { taskPolicy } from "../../policies/task.ts";
import { cleanLine } from "../../texts.ts";
import type { CheckedClaim } from "../../verification/check-verifications.ts";
import type { VerificationMethod } from "../../verification/standing.ts";
import { verifyClaims } from "../../verification/verify-claims.ts";
import { changeTasks } from "./change-tasks.ts";
import { checkNote } from "./check-note.ts";
import { lockTasks, refuseDone } from "./lock-tasks.ts";
import type { TaskState } from "./task-state.ts";

interface Outcome {
  taskId: string;
  /** The organization's revision that whoever checked was looking at. */
  revision: number;
  method: VerificationMethod;
  claims: (Omit<CheckedClaim, "method"> & { method?: VerificationMethod | null })[];
  answeredBy?: string | null;
  note?: string | null;
  state?: TaskState | null;
  /** How long it took. */
  seconds?: number | null;
  requestId?: string | null;
}

/** What recording outcomes came to. */
export interface RecordedOutcome {
  taskId: string;
  organizationId: string;
  revision: number;
  verifications: string[];
}

const longestName = 200;
const dayLength = 24 * 60 * 60;

/**
 * Records what checks of a task's claims came to, and how the task stands: the beats of `verifyClaims` in one verb with
 * the task's own. That it ends by itself comes after, with all else that follows from what was recorded. Fails with
 * STALE_CLAIM, BAD_INPUT, NOT_FOUND, FORBIDDEN, WRONG_STATE, MERGED.
 */
export async function recordOutcome(
  work: Work,
  { taskId, revision, method, claims, answeredBy, note, state, seconds }: Outcome,
): Promise<RecordedOutcome> {
  const organizationId = await organizationOf(work, taskId);
  // Organizations are locked before tasks.
  const saved = await verifyClaims(work, {
    organizationId,
    revision,
    claims: claims.map((claim) => ({ ...claim, method: claim.method ?? method })),
  });
  const [task] = await lockTasks(work, [taskId]);
  authorize(taskPolicy, "record", work.actor, task!.record);
  refuseDone([task!]);
  const who = cleanLine(answeredBy ?? "") || null;
  const problems = checkTold(who, seconds ?? null);
  if (problems.length > 0) fail("BAD_INPUT", undefined, problems);
  const said = checkNote(note);
  const { id, state: was } = task!;
  const verifications = saved.verifications!;
  const outcomes = claims.map(({ claimId, outcome }, index) => ({
    ...{ claimId: claimId.toLowerCase(), outcome, verificationId: verifications[index]! },
  }));
  const next = state ?? was;
  const data = { method, answeredBy: who, seconds: seconds ?? null, outcomes };
  await changeTasks(work, [
    { id, was, kind: "OUTCOME", data, note: said, state: next },
    ...(next === was
      ? []
      : [{ id, was, kind: "STATE" as const, data: { from: was, to: next }, state: next }]),
  ]);
  return { taskId: id, organizationId, revision: saved.revision, verifications };
}

async function organizationOf({ tx }: Work, taskId: string): Promise<string> {
  const task = isUuid(taskId)
    ? await tx.reviewTask.findUnique({ where: { id: taskId }, select: { organizationId: true } })
    : null;
  if (!task) fail("NOT_FOUND", { en: "No task has that id.", es: "Ninguna tarea tiene ese id." });
  return task.organizationId;
}

function checkTold(answeredBy: string | null, seconds: number | null): FieldProblem[] {
  const long = answeredBy !== null && answeredBy.length > longestName;
  const wrong = seconds !== null && (seconds < 0 || seconds > dayLength);
  return [
    ...(long
      ? [
          {
            path: "answeredBy",
            message: {
              en: `Give a name of ${longestName} characters at most.`,
              es: `Escribe un nombre de ${longestName} caracteres como máximo.`,
            },
          },
        ]
      : []),
    ...(wrong
      ? [
          {
            path: "seconds",
            message: { en: `Give 0 to ${dayLength}.`, es: `Indica de 0 a ${dayLength}.` },
          },
        ]
      : []),
  ];
}
