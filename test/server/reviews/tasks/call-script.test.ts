import { expect, test } from "@jest/globals";
import type { OrganizationDocument } from "../../../../server/organizations/document.ts";
import type { LoadedOrganization } from "../../../../server/organizations/load-documents.ts";
import { callScript } from "../../../../server/reviews/tasks/call-script.ts";
import { taskClaims } from "../../../../server/reviews/tasks/task-claims.ts";
import { claimsOf } from "../../../../server/verification/claims.ts";
import { usualDays } from "../../../../server/verification/intervals.ts";
import { makeContact, makeLocation, makeOrganization, makePhone } from "../../../factories/organization.ts";
import { deskTime } from "../../../support/desk.ts";

/** The script about an organization of whose claims those of some kinds were confirmed just now. */
function scriptOf(document: OrganizationDocument, fresh: string[] = []) {
  const verifications = claimsOf(document).map(({ id, kind, fingerprint }) => ({
    ...{
      id,
      claimId: fresh.includes(kind) ? id : "none",
      fingerprint,
      outcome: "CONFIRMED",
      method: "PHONE",
    },
    ...{ revision: 1, verifiedAt: deskTime, recordedAt: deskTime },
  })) as Parameters<typeof taskClaims>[0]["verifications"];
  const organization: LoadedOrganization = {
    ...{
      document,
      verifications,
      status: "PUBLISHED",
      revision: 1,
      editedAt: deskTime,
      publishedAt: deskTime,
    },
    ...{
      archivedReason: null,
      mergedInto: null,
      unconfirmedSince: null,
      verifiedAt: null,
      nextDueAt: null,
      foundWrong: 0,
    },
    ...{ days: usualDays, policyNumber: 1, positions: {} },
  };
  const claims = taskClaims(organization, { openedAt: deskTime, due: [] }, deskTime);
  return callScript({ document, claims, language: "es" });
}
const idsOf = (items: { id: string }[]) => items.map(({ id }) => id);

test("it asks after everything with what the entry says, in both languages; each question names its claims", () => {
  const house = makeOrganization({
    name: "Casa Azul",
    contacts: [makeContact()],
    phones: [makePhone(), makePhone()],
  });
  house.schedules[0]!.label = { en: "Office", es: "Oficina" };
  const { steps, language } = scriptOf(house);
  expect(language).toBe("es");
  expect(steps.map(({ claimIds }) => claimIds)).toEqual([
    [house.phones[0]!.id],
    [house.presence.id],
    idsOf(house.schedules),
    idsOf(house.locations),
    [house.phones[1]!.id],
    idsOf(house.emails),
    idsOf(house.links),
    idsOf(house.contacts),
    [],
  ]);
  expect(steps[0]!.says.en).toMatch("Is this Casa Azul?");
  expect(steps[2]!.says).toEqual({
    en: "We say that you are open Office, Mon–Fri 09:00–17:00. Is that right?",
    es: "Decimos que abren Oficina, lun–vie 09:00–17:00. ¿Es correcto?",
  });
  expect(steps[5]!.says.es).toBe("¿Leen lo que llega a casa@example.org?");
});

test("what is fresh is not asked again, but that they are there always is", () => {
  const house = makeOrganization();
  const { steps } = scriptOf(house, ["PRESENCE", "ADDRESS", "EMAIL", "LINK", "SCHEDULE"]);
  expect(steps.map(({ claimIds }) => claimIds)).toEqual([idsOf(house.phones), [house.presence.id], []]);
});

test("it asks for what is missing: hours, and a name that was never stated", () => {
  const house = makeOrganization({
    name: "Shelter",
    nameStatus: "UNKNOWN",
    nameBasis: "The page.",
    schedules: [],
  });
  const said = scriptOf(house).steps.map(({ says }) => says.en);
  expect(said).toContain("We have you as “Shelter”. What do you call yourselves?");
  expect(said).toContain("On which days, and at what time, are you open?");
});

test("an address that is hidden is never read out, and nobody is called where no phone can be", () => {
  const secret = makeLocation({ visibility: "HIDDEN", address1: "Calle Secreta 5" });
  const house = makeOrganization({
    locations: [secret],
    schedules: [],
    phones: [makePhone({ number: null })],
  });
  const { steps } = scriptOf(house);
  expect(JSON.stringify(steps)).not.toMatch("Secreta");
  expect(steps.find(({ claimIds }) => claimIds.includes(secret.id))!.says.en).toMatch("Do not read it out");
  expect(steps[0]!.claimIds).toEqual([]);
});
