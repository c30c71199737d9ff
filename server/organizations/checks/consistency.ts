import type { FieldProblem } from "../../errors.ts";
import type { OrganizationDocument } from "../document.ts";

type Rule = (document: OrganizationDocument) => FieldProblem[];

/** The lists whose items have ids. */
export const lists = [
  "alternateNames",
  "entries",
  "locations",
  "phones",
  "emails",
  "links",
  "schedules",
  "contacts",
  "notices",
] as const satisfies (keyof OrganizationDocument)[];

/** Every id in a document with its path; the organization's own and its presence's among them. */
export function idsOf(document: OrganizationDocument): { id: string; path: string }[] {
  return [
    { id: document.id, path: "id" },
    { id: document.presence.id, path: "presence.id" },
    ...lists.flatMap((list) => document[list].map(({ id }, index) => ({ id, path: `${list}[${index}].id` }))),
  ];
}

/** Every item but the first of those that have the same key. */
function repeated<T>(list: readonly T[], keyOf: (item: T) => string): number[] {
  const seen = new Set<string>();
  return list.flatMap((item, index) => {
    const key = keyOf(item);
    if (seen.has(key)) return [index];
    seen.add(key);
    return [];
  });
}

const idsAreUnique: Rule = (document) => {
  const ids = idsOf(document);
  return repeated(ids, ({ id }) => id).map((index) => ({
    path: ids[index]!.path,
    message: {
      en: "Something else in this organization has this id. Give each item one of its own.",
      es: "Otra cosa en esta organización tiene este id. Dale a cada una el suyo.",
    },
  }));
};

const languagesAreUnique: Rule = ({ descriptions, languages }) => [
  ...repeated(descriptions, ({ locale }) => locale.toLowerCase()).map((index) => ({
    path: `descriptions[${index}].locale`,
    message: {
      en: "There is a description in this language already. Write one text for each language.",
      es: "Ya hay una descripción en este idioma. Escribe un solo texto por idioma.",
    },
  })),
  ...repeated(languages, ({ code }) => code.toLowerCase()).map((index) => ({
    path: `languages[${index}].code`,
    message: {
      en: "This language is listed already. List each once.",
      es: "Este idioma ya está en la lista. Indica cada uno una sola vez.",
    },
  })),
];

/** Which items are a second entry in one section of one country page. */
export function doubleEntries(entries: OrganizationDocument["entries"]): number[] {
  return repeated(entries, ({ country, section }) => `${country}/${section}`);
}

const entriesAreUnique: Rule = ({ entries }) =>
  doubleEntries(entries).map((index) => ({
    path: `entries[${index}]`,
    message: {
      en: "It has an entry in this section of this country's page already. Keep one of them.",
      es: "Ya tiene una entrada en esta sección de la página de este país. Deja una sola.",
    },
  }));

const belongingsAreThere: Rule = (document) => {
  const places = new Set(document.locations.map(({ id }) => id));
  const persons = new Set(document.contacts.map(({ id }) => id));
  const isLost = (id: string | null, known: Set<string>) => id !== null && !known.has(id);
  return (["phones", "emails", "schedules", "contacts"] as const).flatMap((list) =>
    document[list].flatMap((child, index) => {
      const contactId = "contactId" in child ? child.contactId : null;
      const problems: FieldProblem[] = [];
      if (isLost(child.locationId, places))
        problems.push({
          path: `${list}[${index}].locationId`,
          message: {
            en: "No location of this organization has this id. Choose one of its locations, or none.",
            es: "Ningún lugar de esta organización tiene este id. Elige uno de sus lugares, o ninguno.",
          },
        });
      if (isLost(contactId, persons))
        problems.push({
          path: `${list}[${index}].contactId`,
          message: {
            en: "No contact person of this organization has this id. Choose one of its persons, or none.",
            es: "Ninguna persona de contacto de esta organización tiene este id. Elige una de sus personas, o ninguna.",
          },
        });
      if (child.locationId !== null && contactId !== null)
        problems.push({
          path: `${list}[${index}].contactId`,
          message: {
            en: "It belongs to a location already. Let it belong to a location or to a person, not to both.",
            es: "Ya pertenece a un lugar. Elige un lugar o una persona, no los dos.",
          },
        });
      return problems;
    }),
  );
};

const namesHaveABasis: Rule = ({ nameStatus, nameBasis }) =>
  nameStatus !== "STATED" && nameBasis === null
    ? [
        {
          path: "nameBasis",
          message: {
            en: "Say what the name was taken from, as the source does not state it.",
            es: "Di de dónde se tomó el nombre, ya que la fuente no lo dice.",
          },
        },
      ]
    : [];

const coordinatesAreWhole: Rule = ({ locations }) =>
  locations.flatMap(({ latitude, longitude, coordinatePrecision }, index) => {
    const given = { latitude, longitude, coordinatePrecision };
    const missing = Object.entries(given).filter(([, value]) => value === null);
    if (missing.length === 0 || missing.length === 3) return [];
    return missing.map(([name]) => ({
      path: `locations[${index}].${name}`,
      message: {
        en: "Give latitude, longitude and their precision together, or none of the three.",
        es: "Indica la latitud, la longitud y su precisión juntas, o ninguna de las tres.",
      },
    }));
  });

const linksLeadSomewhere: Rule = ({ links }) =>
  links.flatMap(({ url, asPublished }, index) =>
    url === null && asPublished === null
      ? [
          {
            path: `links[${index}].url`,
            message: {
              en: "Give the address, or how the source names the link.",
              es: "Escribe la dirección, o cómo la fuente nombra el enlace.",
            },
          },
        ]
      : [],
  );

const consentEndsIfGiven: Rule = ({ contacts }) =>
  contacts.flatMap(({ consent, consentUntil }, index) =>
    consent !== "GIVEN" && consentUntil !== null
      ? [
          {
            path: `contacts[${index}].consentUntil`,
            message: {
              en: "Only a consent that was given has a last day. Leave the day out, or record the consent.",
              es: "Solo un consentimiento dado tiene un último día. Deja el día vacío, o registra el consentimiento.",
            },
          },
        ]
      : [],
  );

const noticesAreDated: Rule = ({ notices }) =>
  notices.flatMap(({ startsOn, endsOn, text }, index) => [
    ...(startsOn !== null && endsOn !== null && startsOn > endsOn
      ? [
          {
            path: `notices[${index}].endsOn`,
            message: {
              en: "The last day comes before the first. Turn them round.",
              es: "El último día viene antes que el primero. Inviértelos.",
            },
          },
        ]
      : []),
    ...(Object.keys(text).length === 0
      ? [
          {
            path: `notices[${index}].text`,
            message: {
              en: "Write what the public should know, in one language at least.",
              es: "Escribe lo que el público debe saber, al menos en un idioma.",
            },
          },
        ]
      : []),
  ]);

const parentIsAnother: Rule = ({ id, parentId }) =>
  parentId === id
    ? [
        {
          path: "parentId",
          message: {
            en: "An organization cannot be its own parent. Choose another, or none.",
            es: "Una organización no puede depender de sí misma. Elige otra, o ninguna.",
          },
        },
      ]
    : [];

const rules: Rule[] = [
  idsAreUnique,
  languagesAreUnique,
  entriesAreUnique,
  belongingsAreThere,
  namesHaveABasis,
  coordinatesAreWhole,
  linksLeadSomewhere,
  consentEndsIfGiven,
  noticesAreDated,
  parentIsAnother,
];

/** What does not fit together in a document whose fields are each well by themselves. */
export function inconsistencies(document: OrganizationDocument): FieldProblem[] {
  return rules.flatMap((rule) => rule(document));
}
