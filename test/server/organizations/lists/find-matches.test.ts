import { describe, expect, test } from "@jest/globals";
import { findMatches, type Match } from "../../../../server/organizations/lists/find-matches.ts";
import { redactDocument } from "../../../../server/organizations/redact-document.ts";
import { searchWords } from "../../../../server/public/reading/search-sql.ts";
import { makeActor } from "../../../factories/actors.ts";
import {
  makeBareOrganization,
  makeContact,
  makeEmail,
  makeLocation,
  makePhone,
} from "../../../factories/organization.ts";
import { publishedAt } from "../../../factories/publish-organizations.ts";

const house = makeBareOrganization({
  slug: "casa-del-rio",
  name: "Casa del Río",
  alternateNames: [{ id: "a", name: "Ríos house", locale: "en" }],
  nameBasis: "The domain of its website",
  locations: [
    makeLocation({ asPublished: "Calle 5, 88000 Nuevo Laredo", name: "Puerta azul", city: "Nuevo Laredo" }),
    makeLocation({ visibility: "HIDDEN", asPublished: null, city: "Escondida" }),
  ],
  phones: [makePhone({ number: "+528671234567", asPublished: "(867) 123-45 67" })],
  emails: [makeEmail({ address: "casa@rio.example", asPublished: "casa@rio.example" })],
  links: [{ id: "l", kind: "WEBSITE", url: "https://rio.example/ayuda", asPublished: null, label: {} }],
  contacts: [
    makeContact({
      name: "Leonora Carrington",
      role: "Directora",
      consent: "NOT_RECORDED",
      consentUntil: null,
    }),
  ],
  descriptions: [
    {
      locale: "es",
      body: "Es una casa para quienes van de camino.\nDan comida, cama\ny asesoría jurídica a quien la pida, también de noche y los domingos.",
      editedAt: "2026-01-01T00:00:00.000Z",
    },
  ],
});

const find = (search: string, document = house) => findMatches(document, searchWords(search));
const told = ({ field, before, match, after }: Match) => `${field}: ${before}[${match}]${after}`;

test.each<[string, string[]]>([
  ["laredo", ["locations: Calle 5, 88000 Nuevo [Laredo]"]],
  ["NUEVO LAREDO", ["locations: Calle 5, 88000 [Nuevo Laredo]"]],
  ["puerta", ["locations: [Puerta] azul"]],
  ["juridica", ["descriptions: …Dan comida, cama y asesoría [jurídica] a quien la pida, también de noche…"]],
  ["8671234567", ["phones: ([867) 123-45 67]"]],
  ["123 45", ["phones: (867) [123-45] 67"]],
  ["528671", ["phones: +[528671]234567"]],
  ["ayuda", ["links: https://rio.example/[ayuda]"]],
  ["carrington directora", ["contacts: Leonora [Carrington]"]],
  ["website", ["nameBasis: The domain of its [website]"]],
  ["nowhere", []],
  ["", []],
])("%j is shown where it stands", (search, matches) => {
  expect(find(search).map(told)).toEqual(matches);
});

describe("shows the best places first, three at most", () => {
  test("names before the rest, the beginning of a word before its middle", () => {
    expect(find("rio").map(told)).toEqual([
      "name: Casa del [Río]",
      "alternateNames: [Río]s house",
      "links: https://[rio].example/ayuda",
    ]);
    expect(find("asa").map(told)[0]).toBe("name: C[asa] del Río");
  });
  test("every word once, before one of them a second time", () => {
    expect(find("casa laredo leonora").map(({ field }) => field)).toEqual(["name", "locations", "contacts"]);
  });
});

test("a snippet has some eighty characters, whole words where there are, and no half characters", () => {
  const bodies = ["a".repeat(300), "\u{1F3E0}".repeat(100), `${"wort ".repeat(60)}`];
  for (const body of bodies) {
    const text = `${body}ceiba${body}`;
    const document = makeBareOrganization({
      name: "X",
      descriptions: [{ locale: "en", body: text, editedAt: "" }],
    });
    const [{ before, match, after }] = find("ceiba", document) as [Match];
    expect(match).toBe("ceiba");
    expect(`${before}${match}${after}`.length).toBeLessThanOrEqual(82);
    expect(`${before}${match}${after}`.length).toBeGreaterThan(60);
    expect(`${before}${after}`.isWellFormed()).toBe(true);
  }
  const [whole] = find("a".repeat(200), makeBareOrganization({ name: "a".repeat(250) }));
  expect(whole).toEqual({ field: "name", before: "", match: "a".repeat(200), after: "…" });
});

test.each([
  "Coyoacán, 04010 Ciudad de México",
  "Ciudad de México, Ñuu Güemes ½ Oﬃce, México",
  "İstanbul Evi · Casa ﬁn de Mexico",
  "Me\u0301xico: la casa de los nin\u0303os",
])("nothing is lost or doubled around what is found in %j", (asPublished) => {
  const document = makeBareOrganization({ name: "X", locations: [makeLocation({ asPublished })] });
  const [{ before, match, after }] = find("mexico", document) as [Match];
  expect(`${before}${match}${after}`).toBe(asPublished);
  expect(match.normalize("NFC").toLowerCase()).toMatch(/^m[eé]xico$/);
});

test("an address of several fields stands with a comma between them", () => {
  const location = makeLocation({
    asPublished: null,
    name: null,
    address1: "Sosa 267",
    address2: "Coyoacán",
    postalCode: "04010",
    city: "Ciudad de México",
    state: null,
  });
  expect(find("mexico", makeBareOrganization({ name: "X", locations: [location] })).map(told)).toEqual([
    "locations: Sosa 267, Coyoacán, 04010, Ciudad de [México]",
  ]);
});

test("what somebody may not see is not found", () => {
  const seen = redactDocument(house, makeActor("CONTRIBUTOR"), publishedAt);
  for (const search of ["escondida", "leonora"]) {
    expect(find(search, seen)).toEqual([]);
    expect(find(search)).toHaveLength(1);
  }
});
