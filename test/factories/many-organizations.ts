import type { Database } from "../../server/database/prisma.ts";
import type { OrganizationDocument } from "../../server/organizations/document.ts";
import { confirmClaims } from "./edit-organizations.ts";
import { makeEntry, makeLocation, makeOrganization } from "./organization.ts";
import { publishedAt, publishOrganizations } from "./publish-organizations.ts";

const cities = [
  { city: "Puebla", state: "Puebla", latitude: 19.0433, longitude: -98.1986 },
  { city: "Tapachula", state: "Chiapas", latitude: 14.9039, longitude: -92.2575 },
  { city: "San José", state: "San José", latitude: 9.9281, longitude: -84.0907 },
  { city: "San José", state: "Chiapas", latitude: 16.1, longitude: -92.1 },
];
const names = ["Casa Azul", "casa azul", "Árbol", "Zapata", "Ñandú", "Ayuda a Casa", "Östra huset"];
const languages = ["es", "en", "ht"];
const day = 24 * 60 * 60 * 1000;

/**
 * Publishes `count` organizations that differ in everything one can filter and order by, with many ties among their
 * names, times and places; every third stands verified, at different times. Gives their documents.
 */
export async function publishMany(db: Database, count: number): Promise<OrganizationDocument[]> {
  const documents = Array.from({ length: count }, (_, index) =>
    makeOrganization({
      name: names[index % names.length]!,
      entries: [
        makeEntry({ section: index % 2 ? "legal-aid" : "other-support" }),
        ...(index % 4 === 0 ? [makeEntry({ country: "CR", section: "legal-aid" })] : []),
      ],
      locations: [makeLocation(cities[index % cities.length])],
      schedules: [],
      languages: [{ code: languages[index % languages.length]!, note: null }],
      helps: [index % 5 === 0 ? "health" : "shelter"],
    }),
  );
  for (let done = 0; done < count; done += 10)
    await publishOrganizations(
      db,
      documents.slice(done, done + 10),
      new Date(publishedAt.getTime() - (done % 30) * day),
    );
  const verified = documents.filter((_, index) => index % 3 === 0);
  for (const age of [5, 160, 400])
    await confirmClaims(
      db,
      verified.filter((_, index) => [5, 160, 400][index % 3] === age),
      new Date(publishedAt.getTime() - age * day),
    );
  return documents;
}
