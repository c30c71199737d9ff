import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { cloneDatabase, type TestDatabase } from "../support/database.ts";

let posada: TestDatabase;
beforeAll(async () => {
  posada = await cloneDatabase("mexico");
});
afterAll(() => posada?.drop());

/** All of them come from a page of March 2024, and nobody has verified anything since. */
const everywhere = "MEDIUM SOURCE_OLD";
/** An office with an address, and nothing else. */
const office = ["MEDIUM NO_WAY_TO_REACH"];

/** What there is to notice about the Mexico page beside that, worst first: a new rule shows its noise here. */
const noticed: Record<string, string[]> = {
  // Legal aid
  "appleseed-mexico": ["MEDIUM LINK_MISSING", "LOW PLACE_RENAMED"],
  "asylum-access-mexico": ["MEDIUM LINK_MISSING"],
  "fundacion-barra-mexicana": ["MEDIUM LINK_MISSING", "LOW NAME_INFERRED", "NOTE EMAIL_PERSONAL"],
  "pro-bono": ["MEDIUM LINK_MISSING", "LOW NAME_INFERRED"],
  "proyecto-citlalli": ["MEDIUM CONSENT_MISSING", "LOW EMAIL_PERSONAL"],

  // UNHCR: an umbrella over its offices, of which some give the time of the capital
  unhcr: ["MEDIUM LINK_MISSING"],
  "unhcr-field-office-ciudad-juarez": [...office, "NOTE TIME_ZONE_CONTRADICTED"],
  "unhcr-field-office-tijuana": ["HIGH TIME_ZONE_CONTRADICTED", ...office],
  "unhcr-field-unit-aguascalientes": office,
  "unhcr-field-unit-guadalajara": office,
  "unhcr-field-unit-mexicali": ["HIGH TIME_ZONE_CONTRADICTED", ...office],
  "unhcr-field-unit-palenque": office,
  "unhcr-field-unit-saltillo": office,
  "unhcr-field-unit-tenosique": office,
  "unhcr-representation-mexico": office,
  "unhcr-sub-office-tuxtla": office,

  // Other support; the house in Nuevo Laredo stands on the page twice
  caminos: ["MEDIUM LINK_MISSING"],
  "casa-del-migrante-nuevo-laredo": [
    ...["HIGH DUPLICATE_CERTAIN", "MEDIUM LINK_MISSING", "MEDIUM POSTCODE_ELSEWHERE", "LOW NAME_INFERRED"],
  ],
  "casa-del-migrante-nuevo-laredo-2": [
    ...["HIGH DUPLICATE_CERTAIN", "MEDIUM LINK_MISSING", "MEDIUM POSTCODE_ELSEWHERE", "LOW NAME_INFERRED"],
  ],
  "casa-del-migrante-tapachula": ["MEDIUM LINK_MISSING", "MEDIUM POSTCODE_ELSEWHERE", "NOTE EMAIL_SHARED"],
  "casa-del-migrante-tijuana": ["MEDIUM LINK_MISSING", "NOTE EMAIL_SHARED"],
  "cdh-fray-matias": ["MEDIUM LINK_MISSING"],
  "center-for-gender-and-refugee-studies": [],
  "centro-prodh": ["HIGH NO_WAY_TO_REACH"],
  cmdpdh: ["MEDIUM LINK_MISSING", "LOW PLACE_RENAMED"],
  cndh: ["HIGH PHONE_RETIRED", "MEDIUM LINK_MISSING", "MEDIUM LINK_MISSING", "LOW PLACE_RENAMED"],
  comi: ["HIGH PHONE_RETIRED", "MEDIUM LINK_MISSING"],
  imumi: ["MEDIUM LINK_MISSING"],
  "iom-mexico": ["MEDIUM EMAIL_MISSING", "MEDIUM LINK_MISSING", "MEDIUM SEVERAL_POSTCODES"],
  "maya-organization-san-cristobal": ["HIGH PHONE_RETIRED", "MEDIUM LINK_MISSING", "MEDIUM NAME_UNKNOWN"],
  "migrant-shelter-tenosique": ["MEDIUM LINK_MISSING", "MEDIUM NAME_UNKNOWN"],
  "sin-fronteras": [
    ...["MEDIUM CONSENT_MISSING", "MEDIUM LINK_MISSING", "MEDIUM LINK_MISSING", "MEDIUM LINK_MISSING"],
    ...["LOW NAME_INFERRED", "LOW PLACE_RENAMED"],
  ],
  "voces-mesoamericanas": ["HIGH PHONE_RETIRED", "MEDIUM LINK_MISSING", "LOW NAME_INFERRED"],
};

test("the Mexico page has these findings, and no other", async () => {
  const organizations = await posada.db.organization.findMany({
    select: { slug: true, findings: { orderBy: [{ severity: "asc" }, { rule: "asc" }] } },
    orderBy: { slug: "asc" },
  });
  const found = organizations.map(({ slug, findings }) => [
    slug,
    findings.map(({ severity, rule }) => `${severity} ${rule}`),
  ]);
  const expected = Object.entries(noticed).map(([slug, own]) => [slug, inOrder([everywhere, ...own])]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
});

test("what it says has its values: the number that works, the states of a postcode, the clocks of a place", async () => {
  const titleOf = async (slug: string, rule: string) =>
    (await posada.db.finding.findFirstOrThrow({ where: { rule, organization: { slug } } })) as unknown as {
      title: { en: string };
      repair: { says: { en: string } } | null;
    };
  const told: [string, string, string, string | undefined][] = [
    ["cndh", "PHONE_RETIRED", "01 in front", "+52 800 715 2000"],
    ["comi", "PHONE_RETIRED", "044 in front", "+52 951 310 0375"],
    ["maya-organization-san-cristobal", "PHONE_RETIRED", "the 1 behind", "+52 967 185 5888"],
    [
      "casa-del-migrante-nuevo-laredo",
      "POSTCODE_ELSEWHERE",
      "38030 is of Guanajuato, not of Tamaulipas",
      undefined,
    ],
    ["casa-del-migrante-tapachula", "POSTCODE_ELSEWHERE", "27900 is of Coahuila, not of Chiapas", undefined],
    ["iom-mexico", "SEVERAL_POSTCODES", "11000, 04010", undefined],
    ["cmdpdh", "PLACE_RENAMED", "“Del.” has been Alcaldía", "Ciudad de México and Alcaldía"],
    [
      "unhcr-field-office-tijuana",
      "TIME_ZONE_CONTRADICTED",
      "the clocks there show GMT-8 / GMT-7",
      "GMT-8 / GMT-7",
    ],
    [
      "unhcr-field-office-ciudad-juarez",
      "TIME_ZONE_CONTRADICTED",
      "holds for a part of the year",
      "GMT-7 / GMT-6",
    ],
  ];
  for (const [slug, rule, title, repair] of told) {
    const finding = await titleOf(slug, rule);
    expect(finding.title.en).toContain(title);
    if (repair === undefined) expect(finding.repair).toBeNull();
    else expect(finding.repair!.says.en).toContain(repair);
  }
});

/** Worst first, and by name where two matter alike. */
function inOrder(findings: string[]): string[] {
  const worst = ["BLOCKING", "HIGH", "MEDIUM", "LOW", "NOTE"];
  const key = (finding: string) => `${worst.indexOf(finding.split(" ")[0]!)} ${finding}`;
  return findings.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}
