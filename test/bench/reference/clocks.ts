import { fingerprint } from "../../../server/verification/fingerprint.ts";
import { dueAt, freshness } from "../../../server/verification/freshness.ts";
import type { VerificationRow, WholeRows } from "./whole-rows.ts";

export interface Clock {
  id: string;
  verifiedAt: string | null;
  verifiedVia: string | null;
  dueAt: string | null;
  freshness: string;
}

/** The clock of one claim, from the organization's verifications, newest first. Only what was verified costs a hash. */
function clockOf(
  verifications: VerificationRow[],
  now: Date,
  [id, kind, says, days]: [id: string, kind: string, says: readonly unknown[], days: number],
): Clock {
  const own = verifications.filter(({ claimId }) => claimId === id);
  if (own.length > 0) {
    const print = fingerprint(kind, says);
    const last = own.find(
      (made) => made.fingerprint === print && made.outcome !== "NO_ANSWER" && made.outcome !== "UNREACHABLE",
    );
    if (last && (last.outcome === "CONFIRMED" || last.outcome === "CORRECTED")) {
      const verifiedAt = new Date(last.verifiedAt);
      const due = dueAt(verifiedAt, days);
      return {
        id,
        verifiedAt: verifiedAt.toISOString(),
        verifiedVia: last.method,
        dueAt: due.toISOString(),
        freshness: freshness(due, now),
      };
    }
  }
  return { id, verifiedAt: null, verifiedVia: null, dueAt: null, freshness: "NEVER_VERIFIED" };
}

/** The clocks of all claims of an organization, and what they come to for the organization itself. */
export function clocksOf(row: WholeRows, now: Date) {
  const verifications = row.verifications ?? [];
  const clocks = new Map<string, Clock>();
  let since: string | null = "9";
  let next: string | null = "9";
  const add = (critical: boolean, ...claim: Parameters<typeof clockOf>[2]) => {
    const clock = clockOf(verifications, now, claim);
    clocks.set(clock.id, clock);
    if (!critical) return;
    since =
      since === null || clock.verifiedAt === null
        ? null
        : since < clock.verifiedAt
          ? since
          : clock.verifiedAt;
    next = next === null || clock.dueAt === null ? null : next < clock.dueAt ? next : clock.dueAt;
  };
  const legal =
    row.helps?.some(({ slug }) => slug === "legal-aid") ||
    row.entries?.some(({ section }) => section === "legal-aid");
  add(true, row.presences[0]!.id, "PRESENCE", [row.id], 365);
  for (const at of row.locations ?? [])
    add(
      true,
      at.id,
      "ADDRESS",
      [at.kind, at.address1, at.address2, at.city, at.state, at.postalCode, at.country, at.display],
      365,
    );
  for (const phone of row.phones ?? [])
    add(
      true,
      phone.id,
      "PHONE",
      [phone.number, phone.number ? null : phone.display, phone.extension, phone.type],
      legal || phone.type === "HOTLINE" ? 90 : 180,
    );
  for (const mail of row.emails ?? []) add(true, mail.id, "EMAIL", [mail.address ?? mail.display], 365);
  for (const link of row.links ?? []) add(false, link.id, "LINK", [link.kind, link.url], 365);
  for (const hours of row.schedules ?? [])
    add(true, hours.id, "SCHEDULE", [hours.days, hours.opens, hours.closes], 180);
  for (const person of row.contacts ?? []) add(false, person.id, "CONTACT", [person.name, person.role], 180);
  return {
    clocks,
    verifiedAt: since,
    nextDueAt: next,
    freshness: freshness(next === null ? null : new Date(next), now),
  };
}
