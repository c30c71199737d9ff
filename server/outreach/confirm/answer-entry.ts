import type { Work } from "../../editorial/work.ts";
import type { LoadedOrganization } from "../../organizations/load-documents.ts";
import { lockOrganization } from "../../organizations/locks/lock-organization.ts";
import { refuseMailbox } from "../refuse-mailbox.ts";
import type { EntryAsked, LetterAsked } from "./find-letter.ts";
import { keepAnswer } from "./keep-answer.ts";
import { readAnswer } from "./read-answer.ts";
import { readSight } from "./read-sight.ts";
import { words } from "./words.ts";

export interface EntryAnswer {
  letter: LetterAsked;
  entry: EntryAsked;
  /** The page's form, as it was sent. */
  form: URLSearchParams;
  locale: LetterAsked["locale"];
}

/** What came of an answer: kept, in already, only a stop, or the same page again with what was typed. */
export type Answered =
  | { state: "kept" | "inAlready" | "stopped" }
  | {
      state: "again";
      loaded: LoadedOrganization;
      again: { form: URLSearchParams; problems: ReadonlyMap<string, string>; why: string };
    };

/**
 * Takes an organization's answer about its own entry, once: all of it, or nothing where something in it cannot be taken, or
 * where a claim that it speaks of says something else by now than the page did.
 */
export async function answerEntry(
  work: Work,
  { letter, entry, form, locale }: EntryAnswer,
): Promise<Answered> {
  const { tx, now } = work;
  const say = words[locale];
  const loaded = await lockOrganization(tx, entry.organizationId);
  const again = (why: string, typed: URLSearchParams, problems: ReadonlyMap<string, string>): Answered => ({
    state: "again",
    loaded,
    again: { form: typed, problems, why },
  });
  const stop = async (): Promise<Answered> => {
    const { address } = letter;
    await refuseMailbox(work, { address, changedBy: work.actor.reference, reason: null });
    return { state: "stopped" };
  };
  const rows = await tx.$queryRaw<{ answered: boolean }[]>`
    SELECT answered_at IS NOT NULL AS answered FROM editorial.letter_entry
    WHERE letter_id = ${letter.id}::uuid AND organization_id = ANY (${entry.keys}::uuid[])
    ORDER BY organization_id FOR UPDATE`;
  if (rows.length === 0 || rows.some(({ answered }) => answered)) return { state: "inAlready" };
  // A button of its own, which says nothing else.
  if (form.has("stop") && !form.has("do")) return stop();

  const sight = await readSight(tx, loaded, { entry, form, now });
  if (!sight) return again(say.changed, new URLSearchParams(), new Map());
  const answer = readAnswer(sight.form, sight.claims, say);
  const stale = answer.claims.filter(({ claim }) => sight.stale.has(claim.number));
  if (stale.length > 0 || (form.get("do") === "all" && sight.gone)) {
    const told = stale.map(({ claim }) => [`c${claim.number}`, say.stale] as const);
    return again(say.changed, sight.form, new Map(told));
  }
  if (answer.problems.size > 0) return again(say.wrong, sight.form, answer.problems);
  const says = answer.claims.length > 0 || answer.note !== null;
  const stops = form.has("stop");
  if (!says && !stops) return again(say.nothing, sight.form, new Map());

  if (stops) await stop();
  if (!says) return { state: "stopped" };
  await keepAnswer(work, { letter, entry, loaded, revision: sight.revision, answer, locale });
  return { state: "kept" };
}
