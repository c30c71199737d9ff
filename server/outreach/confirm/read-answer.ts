import { isDeepStrictEqual } from "node:util";
import { readMailbox } from "../../organizations/inputs/read-mailbox.ts";
import { cleanText } from "../../texts.ts";
import type { ShownClaim, ShownField } from "./shown-claims.ts";
import type { PageWords } from "./words.ts";

/** A field that was corrected, as its reader understood what was typed. */
export interface Correction {
  field: ShownField;
  to: unknown;
}

/** What was said of one claim. */
export type ClaimAnswer =
  | { claim: ShownClaim; says: "RIGHT" | "GONE" }
  | { claim: ShownClaim; says: "CHANGED"; corrections: Correction[] };

export interface ReadAnswer {
  claims: ClaimAnswer[];
  note: string | null;
  /** What cannot be taken, by the name of its field in the form. */
  problems: Map<string, string>;
}

/** As long as what editors say of a proposal. */
const longestNote = 2_000;

/**
 * Reads what was answered about the claims that a page showed. Whoever types a correction means it, whatever is ticked
 * beside it. Pure.
 */
export function readAnswer(form: URLSearchParams, claims: readonly ShownClaim[], say: PageWords): ReadAnswer {
  const problems = new Map<string, string>();
  const note = cleanText(form.get("note") ?? "");
  if ([...note].length > longestNote) problems.set("note", say.tooLong(longestNote));
  if (form.get("do") === "all")
    return { claims: claims.map((claim) => ({ claim, says: "RIGHT" })), note: note || null, problems };
  const answers = claims.flatMap((claim): ClaimAnswer[] => {
    const corrections = claim.fields.flatMap((field) => readField(form, claim, field, { say, problems }));
    if (claim.kind === "ADDRESS" && corrections.length > 0 && isEmptied(claim, corrections))
      problems.set(nameOf(claim, corrections[0]!.field), say.noAddress);
    if (corrections.length > 0) return [{ claim, says: "CHANGED", corrections }];
    const says = form.get(`c${claim.number}`);
    // Its fields were not on the page yet, or say what they said.
    if (says === "CHANGED") problems.set(`c${claim.number}`, say.correctHere);
    return says === "RIGHT" || says === "GONE" ? [{ claim, says }] : [];
  });
  return { claims: answers, note: note || null, problems };
}

const nameOf = ({ number }: ShownClaim, { name }: ShownField) => `v${number}.${name}`;

/** The correction of a field; none where it says what it said, or is not in the form. */
function readField(
  form: URLSearchParams,
  claim: ShownClaim,
  field: ShownField,
  { say, problems }: { say: PageWords; problems: Map<string, string> },
): Correction[] {
  const { value, rules } = field;
  const typed = typedIn(form, claim, field);
  if (typed === null || typed === said(value)) return [];
  const to = typed.trim() !== "" ? rules.read(typed) : Array.isArray(value) ? [] : null;
  if (isDeepStrictEqual(to, value)) return [];
  const wrong = whatIsWrong(claim, field, to, say);
  if (wrong) problems.set(nameOf(claim, field), wrong);
  return [{ field, to }];
}

/** What a field holds, as one text; null where the form does not have it. Boxes of which none is ticked are not sent. */
function typedIn(form: URLSearchParams, claim: ShownClaim, field: ShownField): string | null {
  const name = nameOf(claim, field);
  if (!Array.isArray(field.value)) return form.get(name);
  return form.has(`v${claim.number}.opens`) ? form.getAll(name).join(", ") : null;
}

function said(value: ShownField["value"]): string {
  return Array.isArray(value) ? value.join(", ") : (value ?? "");
}

function whatIsWrong(
  { kind }: ShownClaim,
  { name, rules }: ShownField,
  to: unknown,
  say: PageWords,
): string | null {
  if (to === null) return rules.optional ? null : say.empty;
  if (Array.isArray(to) && to.length === 0) return say.noDays;
  if (rules.check(to, name).length > 0) return say.wrongs[name] ?? say.tooLong(mostCharacters(name));
  if (kind === "EMAIL" && readMailbox(to as string) === null) return say.wrongs.address!;
  if (kind === "PHONE" && name === "number" && (to as string).replace(/\D/g, "").length < 3)
    return say.wrongs.number!;
  return null;
}

/** How long what has no other form may be, told in round words. */
function mostCharacters(name: string): number {
  return name === "postalCode" ? 20 : 200;
}

/** Whether nothing of a place is left. */
function isEmptied({ fields }: ShownClaim, corrections: readonly Correction[]): boolean {
  const left = new Map(fields.map(({ name, value }) => [name, value]));
  for (const { field, to } of corrections) left.set(field.name, to as string | null);
  return [...left.values()].every((value) => value === null);
}
