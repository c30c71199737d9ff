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
    message: "Something else in this organization has this id. Give each item one of its own.",
  }));
};

const languagesAreUnique: Rule = ({ descriptions, languages }) => [
  ...repeated(descriptions, ({ locale }) => locale.toLowerCase()).map((index) => ({
    path: `descriptions[${index}].locale`,
    message: "There is a description in this language already. Write one text for each language.",
  })),
  ...repeated(languages, ({ code }) => code.toLowerCase()).map((index) => ({
    path: `languages[${index}].code`,
    message: "This language is listed already. List each once.",
  })),
];

/** Which items are a second entry in one section of one country page. */
export function doubleEntries(entries: OrganizationDocument["entries"]): number[] {
  return repeated(entries, ({ country, section }) => `${country}/${section}`);
}

const entriesAreUnique: Rule = ({ entries }) =>
  doubleEntries(entries).map((index) => ({
    path: `entries[${index}]`,
    message: "It has an entry in this section of this country's page already. Keep one of them.",
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
          message: "No location of this organization has this id. Choose one of its locations, or none.",
        });
      if (isLost(contactId, persons))
        problems.push({
          path: `${list}[${index}].contactId`,
          message: "No contact person of this organization has this id. Choose one of its persons, or none.",
        });
      if (child.locationId !== null && contactId !== null)
        problems.push({
          path: `${list}[${index}].contactId`,
          message:
            "It belongs to a location already. Let it belong to a location or to a person, not to both.",
        });
      return problems;
    }),
  );
};

const namesHaveABasis: Rule = ({ nameStatus, nameBasis }) =>
  nameStatus !== "STATED" && nameBasis === null
    ? [{ path: "nameBasis", message: "Say what the name was taken from, as the source does not state it." }]
    : [];

const coordinatesAreWhole: Rule = ({ locations }) =>
  locations.flatMap(({ latitude, longitude, coordinatePrecision }, index) => {
    const given = { latitude, longitude, coordinatePrecision };
    const missing = Object.entries(given).filter(([, value]) => value === null);
    if (missing.length === 0 || missing.length === 3) return [];
    return missing.map(([name]) => ({
      path: `locations[${index}].${name}`,
      message: "Give latitude, longitude and their precision together, or none of the three.",
    }));
  });

const linksLeadSomewhere: Rule = ({ links }) =>
  links.flatMap(({ url, asPublished }, index) =>
    url === null && asPublished === null
      ? [{ path: `links[${index}].url`, message: "Give the address, or how the source names the link." }]
      : [],
  );

const consentEndsIfGiven: Rule = ({ contacts }) =>
  contacts.flatMap(({ consent, consentUntil }, index) =>
    consent !== "GIVEN" && consentUntil !== null
      ? [
          {
            path: `contacts[${index}].consentUntil`,
            message:
              "Only a consent that was given has a last day. Leave the day out, or record the consent.",
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
            message: "The last day comes before the first. Turn them round.",
          },
        ]
      : []),
    ...(Object.keys(text).length === 0
      ? [
          {
            path: `notices[${index}].text`,
            message: "Write what the public should know, in one language at least.",
          },
        ]
      : []),
  ]);

const parentIsAnother: Rule = ({ id, parentId }) =>
  parentId === id
    ? [{ path: "parentId", message: "An organization cannot be its own parent. Choose another, or none." }]
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
