import type { Transaction } from "../../database/prisma.ts";
import type { OrganizationDocument } from "../../organizations/document.ts";
import type { LoadedOrganization } from "../../organizations/load-documents.ts";
import { findStaleClaims } from "../../verification/find-stale-claims.ts";
import type { EntryAsked } from "./find-letter.ts";
import { type ShownClaim, shownClaims } from "./shown-claims.ts";

/** What somebody had before their eyes who answered, told in the claims of today. */
export interface Sight {
  /** The revision that the page showed. */
  revision: number;
  /** What was sent, by the numbers that the claims have today. */
  form: URLSearchParams;
  /** The claims of today that the page showed. */
  claims: ShownClaim[];
  /** The numbers of those that say something else than the page did. */
  stale: ReadonlySet<number>;
  /** Whether the page showed something that is shown no more. */
  gone: boolean;
}

/** Holds the page that was answered against an organization as it is now; null where it was not a page of it. */
export async function readSight(
  tx: Transaction,
  { document }: LoadedOrganization,
  { entry, form, now }: { entry: EntryAsked; form: URLSearchParams; now: Date },
): Promise<Sight | null> {
  const [id, number = ""] = (form.get("seen") ?? "").split("/");
  if (id !== document.id || !/^[1-9]\d{0,8}$/.test(number)) return null;
  const kept = await tx.revision.findUnique({
    where: { organizationId_number: { organizationId: id, number: Number(number) } },
    select: { document: true },
  });
  if (!kept) return null;
  const seen = kept.document as unknown as OrganizationDocument;
  const look = { now, writtenTo: entry.claimId };
  const before = shownClaims(seen, look);
  const today = new Map(shownClaims(document, look).map((claim) => [claim.item.id, claim]));
  const still = before.flatMap((claim) => {
    const now = today.get(claim.item.id);
    return now ? [{ was: claim, is: now }] : [];
  });
  const stale = still.filter(
    ({ was, is }) =>
      was.whole !== is.whole || findStaleClaims([is.item.id], { seen, today: document }).length > 0,
  );
  return {
    revision: Number(number),
    form: renumber(form, new Map(still.map(({ was, is }) => [was.number, is.number]))),
    claims: still.map(({ is }) => is),
    stale: new Set(stale.map(({ is }) => is.number)),
    gone: still.length < before.length,
  };
}

/** The form with the numbers that its claims have today; what was typed about those that are gone is left out. */
function renumber(form: URLSearchParams, numbers: ReadonlyMap<number, number>): URLSearchParams {
  const today = new URLSearchParams();
  for (const [name, value] of form) {
    const [, kind, number, field = ""] = /^([cv])(\d+)(\..*)?$/.exec(name) ?? [];
    const now = numbers.get(Number(number));
    if (number === undefined) today.append(name, value);
    else if (now !== undefined) today.append(`${kind}${now}${field}`, value);
  }
  return today;
}
