import { expect, test } from "@jest/globals";
import type { OrganizationDocument } from "../../../../server/organizations/document.ts";
import type { LoadedOrganization } from "../../../../server/organizations/load-documents.ts";
import { taskClaims } from "../../../../server/reviews/tasks/task-claims.ts";
import { claimsOf } from "../../../../server/verification/claims.ts";
import { usualDays } from "../../../../server/verification/intervals.ts";
import type { Verification } from "../../../../server/verification/standing.ts";
import { makeDue } from "../../../factories/open-review.ts";
import {
  makeContact,
  makeEmail,
  makeOrganization,
  makePhone,
  makeSchedule,
} from "../../../factories/organization.ts";
import { deskTime } from "../../../support/desk.ts";

const opened = new Date("2026-03-01T06:00:00Z");
const load = (document: OrganizationDocument, verifications: Verification[] = []): LoadedOrganization => ({
  ...{ document, verifications, status: "PUBLISHED", revision: 1, editedAt: opened, publishedAt: opened },
  ...{
    archivedReason: null,
    mergedInto: null,
    unconfirmedSince: null,
    verifiedAt: null,
    nextDueAt: null,
    foundWrong: 0,
  },
  ...{ days: usualDays, policyNumber: 1, positions: {} },
});
const shown = (document: OrganizationDocument, verifications: Verification[] = [], due: string[] = []) =>
  taskClaims(
    load(document, verifications),
    { openedAt: opened, due: due.map((id) => makeDue(id)) },
    deskTime,
  );

test("the phone that is answered comes first, then what is asked in the call, other phones, mailboxes, links, and persons", () => {
  const phones = [
    makePhone({ type: "FAX" }),
    makePhone({ type: "HOTLINE", number: null, asPublished: "01 23" }),
    makePhone({ type: "WHATSAPP" }),
    makePhone({ label: { es: "Recepción" } }),
  ];
  const document = makeOrganization({ phones, contacts: [makeContact()] });
  const claims = shown(document);
  expect(claims.map(({ kind }) => kind)).toEqual([
    ...["PHONE", "PRESENCE", "SCHEDULE", "ADDRESS", "PHONE", "PHONE", "PHONE", "EMAIL", "LINK", "CONTACT"],
  ]);
  expect(claims[0]).toMatchObject({ claimId: phones[3]!.id, path: `phones.${phones[3]!.id}` });
  expect(claims[0]!.label).toEqual({ en: "Phone: Recepción", es: "Teléfono: Recepción" });
  // Of the other phones what is due comes first.
  const late = shown(document, [], [phones[2]!.id]);
  expect(late.filter(({ kind }) => kind === "PHONE")[1]).toMatchObject({ claimId: phones[2]!.id, due: true });
});

test("each is checked by one press: calling, with its extension, writing, or opening a page", () => {
  const [plain, fax, chat] = [
    makePhone({ number: "+522221234567", extension: "12, 13" }),
    makePhone({ type: "FAX" }),
    makePhone({ type: "WHATSAPP", number: "+522221234567" }),
  ];
  const [link] = makeOrganization().links;
  const lost = { ...link!, id: "00000000-0000-4000-8000-000000000001", url: null, asPublished: "Facebook" };
  const document = makeOrganization({
    ...{ phones: [plain, fax, chat], links: [link!, lost] },
    emails: [
      makeEmail({ address: "casa+x@example.org" }),
      makeEmail({ address: null, asPublished: "casa at" }),
    ],
  });
  const ways = new Map(
    shown(document).map(({ claimId, dial, write, open }) => [claimId, { dial, write, open }]),
  );
  const none = { dial: null, write: null, open: null };
  expect(ways.get(plain.id)).toEqual({ ...none, dial: "tel:+522221234567;ext=12" });
  expect(ways.get(fax.id)).toEqual(none);
  expect(ways.get(chat.id)).toEqual({
    ...none,
    dial: "tel:+522221234567",
    open: "https://wa.me/522221234567",
  });
  expect(ways.get(document.emails[0]!.id)).toEqual({ ...none, write: "mailto:casa%2Bx@example.org" });
  expect(ways.get(document.emails[1]!.id)).toEqual(none);
  expect(ways.get(link!.id)).toEqual({ ...none, open: "https://casa.example" });
  expect(ways.get(lost.id)).toEqual(none);
  expect(ways.get(document.presence.id)).toEqual(none);
});

test("hours are said in both languages, day after day together", () => {
  const of = (days: Parameters<typeof makeSchedule>[0]) => {
    const document = makeOrganization({ schedules: [makeSchedule(days)] });
    return shown(document).find(({ kind }) => kind === "SCHEDULE")!.value;
  };
  expect(of({})).toEqual({ en: "Mon–Fri 09:00–17:00", es: "lun–vie 09:00–17:00" });
  expect(of({ days: ["SU", "MO", "TU"], opens: "22:00", closes: "02:00" })).toEqual({
    ...{ en: "Mon, Tue, Sun 22:00–02:00", es: "lun, mar, dom 22:00–02:00" },
  });
});

test("what came of a claim is what was told since the review opened: the last that decided, or else the last", () => {
  const document = makeOrganization();
  const [phone] = document.phones;
  const { fingerprint } = claimsOf(document).find(({ id }) => id === phone!.id)!;
  const told = (id: string, outcome: Verification["outcome"], day: number): Verification => ({
    ...{ id, claimId: phone!.id, fingerprint, outcome, method: "PHONE", revision: 1 },
    ...{ verifiedAt: new Date(Date.UTC(2026, 2, day)), recordedAt: new Date(Date.UTC(2026, 2, day)) },
  });
  const of = (...made: Verification[]) => shown(document, made)[0];
  expect(of(told("a", "CONFIRMED", 1))).toMatchObject({ outcome: null, freshness: "VERIFIED", attempts: 0 });
  expect(of(told("a", "NO_ANSWER", 2))).toMatchObject({
    outcome: "NO_ANSWER",
    attempts: 1,
    verificationId: "a",
  });
  expect(of(told("a", "NO_ANSWER", 2), told("b", "WRONG", 3), told("c", "UNREACHABLE", 4))).toMatchObject({
    ...{ outcome: "WRONG", verificationId: "b", attempts: 2, freshness: "NEVER_VERIFIED", method: "PHONE" },
    ...{ outcomeAt: new Date(Date.UTC(2026, 2, 3)), foundWrongAt: "2026-03-03T00:00:00.000Z" },
  });
  const merged = { ...load(document), status: "MERGED" as const };
  expect(taskClaims(merged, { openedAt: opened, due: [] }, deskTime)).toEqual([]);
});
