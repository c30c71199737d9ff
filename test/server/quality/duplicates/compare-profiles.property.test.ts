import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { OrganizationDocument } from "../../../../server/organizations/document.ts";
import { compareProfiles } from "../../../../server/quality/duplicates/compare-profiles.ts";
import { keysOf } from "../../../../server/quality/duplicates/keys-of.ts";
import { profileOf } from "../../../../server/quality/duplicates/profile-of.ts";
import { generateDirectory } from "../../../bench/duplicates/generator/generate-directory.ts";

const { documents, truth, hardNegatives } = generateDirectory({ seed: 7, organizations: 150 });
const byId = new Map(documents.map((document) => [document.id, document]));
const alike = [...truth.map(([one, other]) => [one!, other!]), ...hardNegatives.map(({ pair }) => pair)].map(
  ([one, other]) => [byId.get(one!)!, byId.get(other!)!] as const,
);
const pairs = fc.oneof(
  fc.constantFrom(...alike),
  fc.tuple(fc.constantFrom(...documents), fc.constantFrom(...documents)),
);
const turned = (document: OrganizationDocument): OrganizationDocument => ({
  ...document,
  alternateNames: document.alternateNames.toReversed(),
  locations: document.locations.toReversed(),
  phones: document.phones.toReversed(),
  emails: document.emails.toReversed(),
  links: document.links.toReversed(),
  contacts: document.contacts.toReversed(),
});

test("two are as alike from the other side", () => {
  fc.assert(
    fc.property(pairs, ([one, other]) => {
      const [first, second] = [profileOf(one), profileOf(other)];
      const there = compareProfiles(first, second);
      const back = compareProfiles(second, first);
      expect(back).toEqual({
        ...there,
        signs: there.signs.map((sign) => ({ ...sign, one: sign.other, other: sign.one })),
      });
    }),
  );
});

test("the order of lists does not matter, neither to keys nor to likeness", () => {
  fc.assert(
    fc.property(pairs, ([one, other]) => {
      expect(keysOf(profileOf(turned(one)))).toEqual(keysOf(profileOf(one)));
      expect(compareProfiles(profileOf(turned(one)), profileOf(other))).toEqual(
        compareProfiles(profileOf(one), profileOf(other)),
      );
    }),
  );
});

test("whatever somebody writes is read, and is most like itself", () => {
  const text = fc.oneof(fc.string({ maxLength: 60 }), fc.string({ unit: "grapheme", maxLength: 60 }));
  fc.assert(
    fc.property(fc.constantFrom(...documents), text, text, (document, name, address) => {
      const written = {
        ...document,
        name,
        locations: document.locations.map((at) => ({ ...at, asPublished: address, city: address })),
        links: document.links.map((link) => ({ ...link, url: `https://${name}` })),
      };
      const profile = profileOf(written);
      const other = compareProfiles(profile, { ...profileOf(documents[0]!), id: "x" });
      expect(compareProfiles(profile, { ...profile, id: "y" }).score).toBeGreaterThanOrEqual(other.score);
      expect(keysOf(profile).keys.every((key) => key.length > 0)).toBe(true);
    }),
  );
});
