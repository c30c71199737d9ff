import type { OutreachLetter } from "../../generated/prisma/client.ts";
import { confirmationLetter } from "../letters/confirmation.ts";
import { toLocale } from "../locales.ts";
import type { Letter } from "../mail/mailer.ts";
import type { OrganizationDocument } from "../organizations/document.ts";
import { sayClaim } from "./confirm/say-claim.ts";
import { shownClaims } from "./confirm/shown-claims.ts";

/** Beyond this many organizations a letter names them, and the page has the rest: mail programs cut long letters off. */
const toldWhole = 12;

interface Asked {
  /** The organizations in the letter's order, each with the claim that gives the mailbox. */
  entries: { document: OrganizationDocument; claimId: string }[];
  url: string;
  now: Date;
  expiresAt: Date;
}

/** The letter as it goes out: of each organization it says what the public reads. Pure. */
export function writeLetter(
  { kind, address, locale: tag }: Pick<OutreachLetter, "kind" | "address" | "locale">,
  { entries, url, now, expiresAt }: Asked,
): Letter {
  const locale = toLocale(tag);
  return confirmationLetter({
    ...{ kind, locale, url, to: address },
    until: expiresAt.toISOString().slice(0, 10),
    entries: entries.map(({ document, claimId }, index) => ({
      title: document.name,
      lines: index < toldWhole ? factsOf(document, claimId) : [],
    })),
  });

  function factsOf(document: OrganizationDocument, writtenTo: string): string[] {
    return shownClaims(document, { now, writtenTo })
      .filter(({ kind }) => kind !== "PRESENCE")
      .map((claim) => {
        const { what, value } = sayClaim(claim, locale);
        return `${what}: ${value}`;
      });
  }
}
