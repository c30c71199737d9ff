import type { ListedOrganizationFragment } from "#operations/organizations/list/list";

export type Listed = ListedOrganizationFragment;

/** Beside the name, which always stands first; with the width that each needs, in pixels. */
export const columnWidths = {
  status: 110,
  place: 160,
  sections: 160,
  freshness: 165,
  phones: 160,
  languages: 100,
  edited: 125,
  helps: 190,
};

export type ColumnName = keyof typeof columnWidths;
export const columnNames = Object.keys(columnWidths) as ColumnName[];

export const defaultColumns: readonly ColumnName[] = [
  "place",
  "sections",
  "freshness",
  "languages",
  "edited",
];

/** Columns as they were kept, in their order; the usual ones where nothing fits. */
export function readColumns(kept: unknown): readonly ColumnName[] {
  if (!Array.isArray(kept)) return defaultColumns;
  return columnNames.filter((name) => kept.includes(name));
}

/** What words stand for, in the language of the desk. */
export interface ListWords {
  status(value: Listed["status"]): string;
  freshness(value: Listed["freshness"]): string;
  country(code: string): string;
  section(slug: string): string;
  help(slug: string): string;
}

/** Where it is: the first place that is known, and how many more there are. */
export function placesOf({ locations }: Pick<Listed, "locations">): string[] {
  const places = locations.map(({ city, state, country }) => {
    // A city that is a state of its own is said once.
    const parts = [city, state === city ? null : state].filter(Boolean);
    return (parts.length > 0 ? parts : [country]).filter(Boolean).join(", ");
  });
  return [...new Set(places.filter(Boolean))];
}

/** The sections in which it stands, each once; with the country where it stands on pages of several. */
export function sectionsOf({ entries }: Pick<Listed, "entries">, words: ListWords): string[] {
  const several = new Set(entries.map(({ country }) => country)).size > 1;
  return [
    ...new Set(
      entries.map(({ country, section }) =>
        several ? `${words.section(section)} (${words.country(country)})` : words.section(section),
      ),
    ),
  ];
}

/** What stands in a column as plain texts; dates are not among them. */
export function textsOf(column: ColumnName, organization: Listed, words: ListWords): string[] {
  switch (column) {
    case "status":
      return [words.status(organization.status)];
    case "place":
      return placesOf(organization);
    case "sections":
      return sectionsOf(organization, words);
    case "freshness":
      return [words.freshness(organization.freshness)];
    case "phones":
      return organization.phones.map(({ asPublished }) => asPublished);
    case "languages":
      return organization.descriptions.map(({ locale }) => locale);
    case "edited":
      return [organization.editedAt.slice(0, 10)];
    case "helps":
      return organization.helps.map(words.help);
  }
}
