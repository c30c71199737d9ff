import type { FieldProblem } from "../errors.ts";
import { isBlank } from "../texts.ts";
import type { VerificationMethod, VerificationOutcome } from "./standing.ts";

/** What somebody tells of one claim that they checked. */
export interface CheckedClaim {
  claimId: string;
  outcome: VerificationOutcome;
  method: VerificationMethod;
  /** When they checked it; just now when left out. */
  verifiedAt?: Date | null;
  evidenceUrl?: string | null;
  note?: string | null;
}

/** More than the claims of any organization that fits on a page. */
export const mostClaims = 200;
const mostNote = 2000;
const mostUrl = 2000;
/** What was seen longer ago says nothing of today. */
const oldestDays = 730;

/** What is wrong with the verifications as they are told, whatever the claims say. Pure. */
export function checkVerifications(claims: CheckedClaim[], now: Date): FieldProblem[] {
  if (claims.length === 0 || claims.length > mostClaims)
    return [{ path: "claims", message: `Name 1 to ${mostClaims} claims that were checked.` }];
  const seen = new Set<string>();
  return claims.flatMap(({ claimId, verifiedAt, evidenceUrl, note }, index) => {
    const twice = seen.has(claimId);
    seen.add(claimId);
    const asked: [name: string, wrong: string | null][] = [
      ["claimId", twice ? "This claim is in the list already. Tell one outcome of each." : null],
      ["verifiedAt", verifiedAt ? wrongTime(verifiedAt, now) : null],
      ["evidenceUrl", evidenceUrl ? wrongUrl(evidenceUrl) : null],
      ["note", note ? wrongNote(note) : null],
    ];
    return asked.flatMap(([name, wrong]) =>
      wrong === null ? [] : [{ path: `claims[${index}].${name}`, message: wrong }],
    );
  });
}

function wrongTime(verifiedAt: Date, now: Date): string | null {
  if (verifiedAt > now)
    return "It lies in the future. Say when it was checked, or leave it out for just now.";
  const age = (now.getTime() - verifiedAt.getTime()) / (24 * 60 * 60 * 1000);
  return age > oldestDays
    ? "It is more than two years ago, which says nothing of today. Check it again."
    : null;
}

function wrongUrl(url: string): string | null {
  if (url.length > mostUrl) return `It has ${url.length} characters; at most ${mostUrl} are kept.`;
  const fits = /^https?:\/\/[^\s\p{Cc}]+$/u.test(url) && URL.canParse(url);
  return fits ? null : "Give the whole address of a page, with http:// or https://, and no spaces.";
}

function wrongNote(note: string): string | null {
  if (isBlank(note)) return "There is nothing to read in it. Write something, or leave it out.";
  return note.length > mostNote
    ? `It has ${note.length} characters; at most ${mostNote} are kept. Make it shorter.`
    : null;
}
