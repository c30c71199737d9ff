import type { OrganizationDocument } from "../../../server/organizations/document.ts";
import type { Wrong } from "./score.ts";

/** What a person would look at to tell whether two are one, a line for each kind of thing. */
function keyFields(
  {
    name,
    alternateNames,
    locations,
    phones,
    emails,
    links,
    parentId,
    entries,
    contacts,
  }: OrganizationDocument,
  nameOf: (id: string) => string,
): [string, string][] {
  return [
    ["name", [name, ...alternateNames.map((alternate) => alternate.name)].join(" · ")],
    [
      "address",
      locations
        .map(({ asPublished, city, state, country, latitude, longitude }) =>
          [
            asPublished,
            `[${[city, state, country].filter(Boolean).join(", ")}]`,
            latitude && `${latitude},${longitude}`,
          ]
            .filter(Boolean)
            .join(" "),
        )
        .join(" · "),
    ],
    ["phone", phones.map(({ asPublished, number }) => `${asPublished} = ${number ?? "unread"}`).join(" · ")],
    ["email", emails.map(({ address, asPublished }) => address ?? asPublished).join(" · ")],
    ["link", links.map(({ url }) => url).join(" · ")],
    ["contact", contacts.map((contact) => contact.name).join(" · ")],
    ["branch of", parentId ? nameOf(parentId) : ""],
    ["page", entries.map(({ country, section }) => `${country} ${section}`).join(" · ")],
  ];
}

/** Both documents line by line; "=" where they say the same. */
export function showPair(
  { pair, certainty, compared, because }: Wrong,
  documents: ReadonlyMap<string, OrganizationDocument>,
): string {
  const nameOf = (id: string) => documents.get(id)?.name ?? id;
  const [one, other] = pair.map((id) => keyFields(documents.get(id)!, nameOf));
  const lines = one!.flatMap(([label, value], index) => {
    const second = other![index]![1];
    if (!value && !second) return [];
    return [
      `  ${label.padEnd(10)}${value || "–"}`,
      `  ${"".padEnd(10)}${value === second ? "=" : second || "–"}`,
    ];
  });
  const said = certainty ?? (compared ? "compared, not alike" : "never compared");
  return [`${said}: ${because.join(", ")}`, ...lines].join("\n");
}
