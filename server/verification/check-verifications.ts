import type { FieldProblem } from "../errors.ts";
import type { Words } from "../locales.ts";
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
    return [
      {
        path: "claims",
        message: {
          en: `Name 1 to ${mostClaims} claims that were checked.`,
          es: `Indica de 1 a ${mostClaims} datos que se comprobaron.`,
        },
      },
    ];
  const seen = new Set<string>();
  return claims.flatMap(({ claimId, verifiedAt, evidenceUrl, note }, index) => {
    const twice = seen.has(claimId);
    seen.add(claimId);
    const asked: [name: string, wrong: Words | null][] = [
      [
        "claimId",
        twice
          ? {
              en: "This claim is in the list already. Tell one outcome of each.",
              es: "Este dato ya está en la lista. Indica un solo resultado para cada uno.",
            }
          : null,
      ],
      ["verifiedAt", verifiedAt ? wrongTime(verifiedAt, now) : null],
      ["evidenceUrl", evidenceUrl ? wrongUrl(evidenceUrl) : null],
      ["note", note ? wrongNote(note) : null],
    ];
    return asked.flatMap(([name, wrong]) =>
      wrong === null ? [] : [{ path: `claims[${index}].${name}`, message: wrong }],
    );
  });
}

function wrongTime(verifiedAt: Date, now: Date): Words | null {
  if (verifiedAt > now)
    return {
      en: "It lies in the future. Say when it was checked, or leave it out for just now.",
      es: "Está en el futuro. Di cuándo se comprobó, o déjalo vacío si fue ahora mismo.",
    };
  const age = (now.getTime() - verifiedAt.getTime()) / (24 * 60 * 60 * 1000);
  return age > oldestDays
    ? {
        en: "It is more than two years ago, which says nothing of today. Check it again.",
        es: "Fue hace más de dos años, y eso no dice nada de hoy. Compruébalo otra vez.",
      }
    : null;
}

function wrongUrl(url: string): Words | null {
  if (url.length > mostUrl)
    return {
      en: `It has ${url.length} characters; at most ${mostUrl} are kept.`,
      es: `Tiene ${url.length} caracteres; caben ${mostUrl} como máximo.`,
    };
  const fits = /^https?:\/\/[^\s\p{Cc}]+$/u.test(url) && URL.canParse(url);
  return fits
    ? null
    : {
        en: "Give the whole address of a page, with http:// or https://, and no spaces.",
        es: "Escribe la dirección completa de una página, con http:// o https:// y sin espacios.",
      };
}

function wrongNote(note: string): Words | null {
  if (isBlank(note))
    return {
      en: "There is nothing to read in it. Write something, or leave it out.",
      es: "No hay nada que leer. Escribe algo, o déjalo vacío.",
    };
  return note.length > mostNote
    ? {
        en: `It has ${note.length} characters; at most ${mostNote} are kept. Make it shorter.`,
        es: `Tiene ${note.length} caracteres; caben ${mostNote} como máximo. Acórtalo.`,
      }
    : null;
}
