import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { searchWords } from "../../../../server/public/reading/search-sql.ts";
import { makeLocation, makeOrganization } from "../../../factories/organization.ts";
import { publishOrganizations } from "../../../factories/publish-organizations.ts";
import { openTestApp, type TestApp } from "../../../support/app.ts";

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp();
});
afterAll(() => posada?.close());

interface Found {
  slug: string;
  locations: { city: string | null; display: string | null }[];
}

async function search(words: string, rest = ""): Promise<Found[]> {
  const { data, errors } = await posada.query(
    `query ($words: String!) { organizations(search: $words, first: 100${rest}) { totalCount
       nodes { slug locations { city display } } } }`,
    { words },
  );
  expect(errors).toBeUndefined();
  expect(data.organizations.totalCount).toBe(data.organizations.nodes.length);
  return data.organizations.nodes;
}

const slugsFor = async (words: string, rest?: string) => (await search(words, rest)).map(({ slug }) => slug);

const nuevoLaredo = ["casa-del-migrante-nuevo-laredo", "casa-del-migrante-nuevo-laredo-2"];

test.each(["nuevo laredo", "NUEVO LAREDO", "laredo nuevo", "Nuevo  Laredo!", "nuevo laredos", "nuevo lardo"])(
  "%j finds both entries in Nuevo Laredo, and first",
  async (words) => {
    expect((await slugsFor(words)).slice(0, 2).sort()).toEqual(nuevoLaredo);
  },
);

test.each(["Tapachula", "tapachula", "Tapachla", "Tapchula", "tapachulla"])(
  "%j finds what is in Tapachula",
  async (words) => {
    const found = await slugsFor(words);
    expect(found).toContain("casa-del-migrante-tapachula");
    expect(found).toContain("cdh-fray-matias");
  },
);

test.each([
  ["tijuna", "casa-del-migrante-tijuana"],
  ["juarez", "unhcr-field-office-ciudad-juarez"],
  ["Ciudad Juárez", "unhcr-field-office-ciudad-juarez"],
  ["fray matias", "cdh-fray-matias"],
  ["ACNUR Tijuana", "unhcr-field-office-tijuana"],
  ["Without Borders", "sin-fronteras"],
  ["comi", "comi"],
])("%j finds %s, accents or not, by any of its names", async (words, slug) => {
  expect(await slugsFor(words)).toContain(slug);
});

test.each(["mexico df", "México, D.F.", "ciudad de mexico", "CDMX"])(
  "%j finds the organizations in Mexico City, those whose address says D.F. among them",
  async (words) => {
    const found = await search(words);
    const { data } = await posada.query(
      `{ organizations(filter: { city: "Ciudad de México" }, first: 100) { nodes { slug locations { display } } } }`,
    );
    const there: Found[] = data.organizations.nodes;
    expect(there.length).toBeGreaterThan(8);
    const slugs = found.map(({ slug }) => slug);
    for (const { slug } of there) expect(slugs).toContain(slug);
    const spelled = there.filter(({ locations }) =>
      locations.some(({ display }) => display?.includes("D.F.")),
    );
    expect(spelled.length).toBeGreaterThan(0);
  },
);

test.each(["albergue", "asesoría legal", "acompañan", "refugiados"])(
  "words of Spanish descriptions are found too: %j",
  async (words) => {
    expect((await slugsFor(words)).length).toBeGreaterThan(0);
  },
);

test("what is written as asked comes before what is only like it", async () => {
  expect((await slugsFor("mexicali"))[0]).toBe("unhcr-field-unit-mexicali");
  expect((await slugsFor("saltillo"))[0]).toBe("unhcr-field-unit-saltillo");
});

test("every word must be there", async () => {
  expect(await slugsFor("tapachula xylophone")).toEqual([]);
  expect(await slugsFor("nuevo laredo", `, filter: { city: "Tapachula" }`)).toEqual([]);
});

describe("ranks", () => {
  const elsewhere = () => [makeLocation({ city: "Puebla" })];
  const text = (body: string) => [{ locale: "es", body, editedAt: "2026-01-01T00:00:00.000Z" }];
  const inName = makeOrganization({ name: "Quetzalcoatl", locations: elsewhere(), schedules: [] });
  const inPlace = makeOrganization({ locations: [makeLocation({ city: "Quetzalcoatl" })], schedules: [] });
  const inText = makeOrganization({
    locations: elsewhere(),
    schedules: [],
    descriptions: text("Junto al templo de Quetzalcóatl."),
  });
  const nearly = makeOrganization({ name: "Quetzalcoat", locations: elsewhere(), schedules: [] });

  beforeAll(async () => {
    await publishOrganizations(posada.db, [inText, inPlace, nearly, inName]);
  });

  test("a word in the name before one in the place before one in the description", async () => {
    const found = await slugsFor("quetzalcóatl");
    expect(found.filter((slug) => slug !== nearly.slug)).toEqual([inName.slug, inPlace.slug, inText.slug]);
    expect(found.indexOf(nearly.slug)).toBeGreaterThan(found.indexOf(inName.slug));
  });

  test("another order may be asked for", async () => {
    const found = await slugsFor("quetzalcóatl", ", orderBy: NAME");
    expect(found.at(-1)).toBe(inName.slug);
    expect(found.at(-2)).toBe(nearly.slug);
  });
});

test("a blank search is none", async () => {
  const count = async (search: string | null) =>
    (
      await posada.query("query ($search: String) { organizations(search: $search) { totalCount } }", {
        search,
      })
    ).data.organizations.totalCount;
  const whole = await count(null);
  expect(whole).toBeGreaterThan(0);
  expect([await count(""), await count(" \n")]).toEqual([whole, whole]);
});

test("takes the first eight different words of what is said in two hundred characters", () => {
  expect(searchWords("a b c d e f g h i j")).toHaveLength(8);
  expect(searchWords("Casa casa CASA cása")).toEqual(["casa"]);
  expect(searchWords(`${"x".repeat(199)} y z`)).toEqual(["x".repeat(199)]);
  expect(searchWords(" .,;! ")).toEqual([]);
});
