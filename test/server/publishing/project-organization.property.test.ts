import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { OrganizationDocument } from "../../../server/organizations/document.ts";
import { foldText } from "../../../server/publishing/fold-text.ts";
import { projectOrganization } from "../../../server/publishing/project-organization.ts";
import { usualDays } from "../../../server/verification/intervals.ts";
import { anyOrganization } from "../../factories/any-organization.ts";

/** A word that stands nowhere else, and that folding for search leaves as it is. */
const marker = "zqsecretqz";
const context = {
  editedAt: new Date("2026-01-01T00:00:00Z"),
  verifications: [],
  days: usualDays,
  unconfirmedSince: null,
};

/** Writes the marker into every text of a claim that the public may not see. */
function mark<T extends object>(claim: T): T {
  const kept = ["id", "locationId", "contactId", "kind", "type", "visibility", "consent", "consentUntil"];
  return Object.fromEntries(
    Object.entries(claim).map(([key, value]) => {
      if (kept.includes(key) || key === "coordinatePrecision" || key === "days") return [key, value];
      if (typeof value === "number") return [key, 12.3456789];
      return [key, key === "label" ? { en: marker } : marker];
    }),
  ) as T;
}

/** The same organization with every private field marked, and how many fields were private. */
function plant(document: OrganizationDocument): OrganizationDocument {
  const hidden = new Set(document.locations.filter((at) => at.visibility === "HIDDEN").map(({ id }) => id));
  const silent = new Set(
    document.contacts
      .filter(
        (person) =>
          person.consent !== "GIVEN" || person.consentUntil === null || hidden.has(person.locationId ?? ""),
      )
      .map(({ id }) => id),
  );
  const child = <T extends { locationId: string | null; contactId: string | null }>(claim: T): T =>
    hidden.has(claim.locationId ?? "") || silent.has(claim.contactId ?? "") ? mark(claim) : claim;
  return {
    ...document,
    locations: document.locations.map((at) => {
      if (at.visibility === "HIDDEN") return mark(at);
      if (at.visibility === "FULL") return at;
      const { city, state, country, timezone } = at;
      const centroid = at.coordinatePrecision === "CITY";
      const { latitude, longitude } = centroid ? at : mark(at);
      return { ...mark(at), city, state, country, timezone, latitude, longitude };
    }),
    contacts: document.contacts.map((person) => (silent.has(person.id) ? mark(person) : person)),
    phones: document.phones.map(child),
    emails: document.emails.map(child),
    schedules: document.schedules.map(child),
  };
}

test("nothing private occurs anywhere in what is published", () => {
  let planted = 0;
  fc.assert(
    fc.property(anyOrganization, (document) => {
      const marked = plant(document);
      if (JSON.stringify(marked).includes(marker)) planted++;
      const published = JSON.stringify(projectOrganization(marked, context));
      expect(published).not.toContain(marker);
      expect(published).not.toContain("12.3456789");
    }),
    { numRuns: 300 },
  );
  expect(planted).toBeGreaterThan(100);
});

test("the same organization is projected the same at any time, and survives the table's JSON", () => {
  fc.assert(
    fc.property(anyOrganization, (document) => {
      const once = projectOrganization(document, context);
      expect(projectOrganization(structuredClone(document), context)).toEqual(once);
      expect(JSON.parse(JSON.stringify(once))).toEqual(once);
    }),
    { numRuns: 100 },
  );
});

test("a folded text stays itself when folded again, whatever it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const folded = foldText(text);
      expect(foldText(folded)).toBe(folded);
    }),
    { numRuns: 500 },
  );
});
