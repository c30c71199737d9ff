import { lists } from "../organizations/changes/form-fields.ts";
import type { OrganizationForm } from "../organizations/form/organization-form.ts";
import { type SectionId, sections } from "../organizations/form/sections.ts";
import type { Difference, MergePreview } from "./merge-choices.ts";

/** One of those that are compared; the first is the one that stays. */
export interface Side {
  id: string;
  presenceId: string;
  form: OrganizationForm;
}

/** Whether those that are compared say the same, something else, or only one of them says it at all. */
export type Standing = "SAME" | "DIFFERS" | "COMES" | "STAYS";

/** A field, or an item, beside what each of those that are compared says of it. */
export interface Row {
  /** Path in the merged one: `name`, `descriptions.es`, `phones.ID`. */
  path: string;
  standing: Standing;
  /** For each side, the paths in its own document of what stands behind the row; empty where it says nothing. */
  cells: string[][];
  /** What there is to choose, the differences that are settled together in one. */
  parts: Difference[][];
}

export interface RowSection {
  id: SectionId;
  rows: Row[];
}

interface Compared {
  sides: readonly Side[];
  merged: Side;
  differences: MergePreview["differences"];
  items: MergePreview["items"];
}

const inOrder: Standing[] = ["DIFFERS", "COMES", "STAYS", "SAME"];

/**
 * What organizations say beside each other, in the order of the form; in each section first what differs, last what is the
 * same. Pure.
 */
export function compareRows(compared: Compared): RowSection[] {
  const places = new Map<SectionId, Row[]>(sections.map(({ id }) => [id, []]));
  const add = (id: SectionId, rows: Row[]) => places.get(id)!.push(...rows);
  const { merged } = compared;
  add("names", [
    fieldRow("name", (form) => form.name, compared),
    itemRow("presence", merged.presenceId, compared),
  ]);
  for (const { id, lists: names } of sections)
    for (const list of names)
      if (isItemList(list)) add(id, itemRows(list, compared));
      else if (list === "descriptions")
        add(
          id,
          Object.keys(merged.form.descriptions).map((locale) =>
            fieldRow(`descriptions.${locale}`, (form) => form.descriptions[locale], compared),
          ),
        );
  add("helps", [
    ...(["helps", "audiences"] as const).flatMap((list) =>
      merged.form[list].map((word) =>
        fieldRow(`${list}.${word}`, (form) => form[list].includes(word) || null, compared),
      ),
    ),
    ...merged.form.languages.map(({ code }) =>
      fieldRow(
        `languages.${code}`,
        ({ languages }) => languages.find((spoken) => spoken.code === code) ?? null,
        compared,
      ),
    ),
  ]);
  add("more", [
    fieldRow("parentId", (form) => form.parentId, compared),
    fieldRow("sourceDate", (form) => form.sourceDate, compared),
  ]);
  return [...places]
    .map(([id, rows]) => ({ id, rows: rows.filter(isSaid).toSorted(byStanding) }))
    .filter(({ rows }) => rows.length > 0);
}

const isItemList = (list: string) => list !== "languages" && (lists as readonly string[]).includes(list);
const isSaid = ({ cells, parts }: Row) => parts.length > 0 || cells.some((cell) => cell.length > 0);
const byStanding = (one: Row, other: Row) => inOrder.indexOf(one.standing) - inOrder.indexOf(other.standing);

function fieldRow(path: string, read: (form: OrganizationForm) => unknown, compared: Compared): Row {
  const cells = compared.sides.map(({ form }) => {
    const said = read(form);
    return said === null || said === undefined || said === "" ? [] : [path];
  });
  return toRow(path, cells, compared);
}

function itemRows(list: string, compared: Compared): Row[] {
  const items = compared.merged.form[list as "phones"];
  return items.map(({ id }) => itemRow(list, id, compared));
}

/** An item of the merged one, and which items of each side are in it. */
function itemRow(list: string, id: string, compared: Compared): Row {
  const path = `${list}.${id}`;
  const [kept] = compared.sides;
  const cells = compared.sides.map((side) => {
    if (side === kept) {
      const own =
        list === "presence" ? [side.presenceId] : side.form[list as "phones"].map((item) => item.id);
      return own.includes(id) ? [path] : [];
    }
    return compared.items
      .filter((item) => item.organizationId === side.id && (item.into ?? item.path) === path)
      .map((item) => item.path);
  });
  return toRow(path, cells, compared);
}

function toRow(path: string, cells: string[][], { differences }: Compared): Row {
  const own = differences.filter((each) => each.path === path || each.path.startsWith(`${path}.`));
  const parts = [...Map.groupBy(own, ({ part }) => part).values()].map(withoutDerived);
  return { path, cells, parts, standing: standingOf(cells, parts) };
}

const derived = /^(phones\.[^.]+\.number|emails\.[^.]+\.address)$/;

/** What follows from another field needs no line of its own beside it. */
function withoutDerived(part: Difference[]): Difference[] {
  const said = part.filter(({ path }) => !derived.test(path));
  return said.length > 0 ? said : part;
}

function standingOf(cells: string[][], parts: Difference[][]): Standing {
  if (parts.length > 0) return "DIFFERS";
  if (cells.every((cell) => cell.length > 0)) return "SAME";
  return cells[0]!.length > 0 ? "STAYS" : "COMES";
}

/** How many rows there are of each standing. */
export function countRows(sections: readonly RowSection[]): Record<Standing, number> {
  const counts = { SAME: 0, DIFFERS: 0, COMES: 0, STAYS: 0 };
  for (const { rows } of sections) for (const { standing } of rows) counts[standing]++;
  return counts;
}

/** The items with which one that goes could fall together: those of the same kind that stand in the merged one. */
export function partnersOf(path: string, { merged, items }: Pick<Compared, "merged" | "items">): string[] {
  const [list = "", id] = path.split(".");
  if (!pairable.includes(list)) return [];
  const own = items.find((item) => item.path === path)?.organizationId;
  const moved = new Set(
    items.flatMap((item) => (item.organizationId === own && item.into === null ? [item.path] : [])),
  );
  return merged.form[list as "phones"]
    .map((item) => `${list}.${item.id}`)
    .filter((other) => other !== `${list}.${id}` && !moved.has(other));
}

/** Entries of one section of one page always fall together, and presences do. */
const pairable = [
  "alternateNames",
  "locations",
  "contacts",
  "phones",
  "emails",
  "links",
  "schedules",
  "notices",
];

/** Whether an item of one that goes can be kept apart from the one with which it falls together. */
export function canStandApart(path: string): boolean {
  return pairable.includes(path.split(".")[0]!);
}
