import { countryCode } from "../documents/checks.ts";
import { type FieldProblem, fail } from "../errors.ts";
import { cleanText } from "../texts.ts";
import { collectRest } from "./collect-rest.ts";
import type { Pasted } from "./pasted.ts";
import { readAddresses } from "./read-addresses.ts";
import { readEmails } from "./read-emails.ts";
import { readLinks } from "./read-links.ts";
import { readPhones } from "./read-phones.ts";
import { readSchedules } from "./read-schedules.ts";
import { taken } from "./take-out.ts";

/** One organization's lines have some hundred characters; a whole page is for an import. */
const longestText = 5000;
const longestPhone = 200;
const mostPhones = 100;

export interface PastedLines {
  text: string;
  country: string;
  near?: { phones?: readonly string[] | null } | null;
}

/**
 * Reads phones, mailboxes, links, addresses and hours out of lines that somebody has cut from somewhere. Each is read
 * after those that it could be mistaken for; what nobody understands is in `rest`. Pure. Fails with BAD_INPUT.
 */
export function readPasted({ text, country, near }: PastedLines): Pasted {
  const phones = near?.phones ?? [];
  const problems = findProblems(text, country, phones);
  if (problems.length > 0) fail("BAD_INPUT", undefined, problems);
  const clean = cleanText(text).replaceAll(taken, "");
  const emails = readEmails(clean);
  const links = readLinks(emails.left, country);
  const hours = readSchedules(links.left);
  const numbers = readPhones(hours.left, { country, phones });
  const places = readAddresses(numbers.left, country);
  return {
    phones: numbers.phones,
    emails: emails.emails,
    links: links.links,
    addresses: places.addresses,
    schedules: hours.schedules,
    rest: collectRest(places.left),
  };
}

function findProblems(text: string, country: string, phones: readonly string[]): FieldProblem[] {
  const problems = countryCode(country, "country");
  if (text.length > longestText)
    problems.push({
      path: "text",
      message: {
        en: `It has ${text.length} characters; at most ${longestText} are read at once. Paste it in parts.`,
        es: `Tiene ${text.length} caracteres; se leen ${longestText} a la vez como máximo. Pégalo por partes.`,
      },
    });
  if (phones.length > mostPhones || phones.some((phone) => phone.length > longestPhone))
    problems.push({
      path: "near.phones",
      message: {
        en: `Give at most ${mostPhones} numbers of ${longestPhone} characters.`,
        es: `Da ${mostPhones} números de ${longestPhone} caracteres como máximo.`,
      },
    });
  return problems;
}
