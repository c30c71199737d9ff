import type { MailboxConsent } from "../../generated/prisma/enums.ts";
import type { Transaction } from "../database/prisma.ts";
import { together } from "../editorial/together.ts";
import type { MailboxRecord } from "../policies/mailbox.ts";

/** An organization that gives a mailbox, by which claim, and the countries of its entries. */
export interface MailboxGiver {
  id: string;
  claimId: string;
  countries: string[];
}

type Reader = { db: Transaction };

/** Who gives a mailbox, in the order of their names: also persons, and also what is not published. */
export const givers: (reader: Reader, address: string) => Promise<MailboxGiver[]> = together<
  Reader,
  string,
  MailboxGiver[]
>(async ({ db }, addresses) => readGivers(db, addresses), []);

/** The same of many mailboxes, by address. */
export async function readGivers(
  tx: Transaction,
  addresses: readonly string[],
): Promise<Map<string, MailboxGiver[]>> {
  const rows = await tx.$queryRaw<(MailboxGiver & { address: string })[]>`
    SELECT lower(e.address) AS address, o.id, e.id AS "claimId",
      ARRAY(SELECT DISTINCT x.country_code FROM editorial.entry x WHERE x.organization_id = o.id ORDER BY 1) AS countries
    FROM editorial.email e JOIN editorial.organization o ON o.id = e.organization_id
    WHERE lower(e.address) = ANY (${[...addresses]}::text[]) ORDER BY o.sort_name, o.id, e.position`;
  return Map.groupBy(rows, ({ address }) => address);
}

/** What the law looks at. */
export function mailboxRecord(consent: MailboxConsent, given: readonly MailboxGiver[]): MailboxRecord {
  return { consent, countries: [...new Set(given.flatMap(({ countries }) => countries))].sort() };
}
