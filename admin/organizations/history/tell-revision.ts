import { compareForms, type FormChange } from "../changes/compare-forms.ts";
import { fieldsOf, isList, itemPath, valueAt } from "../changes/form-fields.ts";
import { pathWords, type Say, valueWords } from "../changes/path-words.ts";
import type { OrganizationForm } from "../form/organization-form.ts";
import { sayHours } from "../hours/say-hours.ts";
import { weekOf } from "../hours/weekdays.ts";
import { readKept } from "./read-kept.ts";
import type { RevisionWhole } from "./revision-pages.ts";

/** A claim that was checked, and what came of it. */
export interface ToldCheck {
  /** Which claim, by its lasting path. */
  path: string;
  what: string;
  outcome: string;
  method: string;
  /** Whether it was not made, but taken back. */
  isWithdrawn: boolean;
}

/** What a revision came to. */
export interface ToldRevision {
  /** In whole sentences without a full stop, such as “Phone changed from “A” to “B””. */
  sentences: string[];
  changes: FormChange[];
  checks: ToldCheck[];
}

export interface Sides {
  /** What it said before; null for the first revision. */
  before: OrganizationForm | null;
  after: OrganizationForm;
}

/** Tells a revision in people's words; `merging` is what it has to do with merges, said first. Pure. */
export function tellRevision(
  revision: RevisionWhole,
  sides: Sides,
  say: Say,
  merging: readonly string[] = [],
): ToldRevision {
  const { before, after } = sides;
  if (!before) return { sentences: [tellBeginning(revision, after, say)], changes: [], checks: [] };
  const changes = compareForms(before, after);
  const checks = readChecks(revision, [after, before], say);
  const sentences = [
    ...merging,
    ...tellStatus(revision, say, merging.length > 0),
    ...tellChanges(changes, { before, after }, say),
    ...tellChecks(checks, say),
    ...tellIntervals(revision, say),
  ];
  return { sentences, changes, checks };
}

function tellBeginning({ kind }: RevisionWhole, { sourceDate }: OrganizationForm, say: Say): string {
  if (kind !== "IMPORT") return say.translate("history.says.ADDED_HERE");
  return sourceDate
    ? say.translate("history.says.IMPORTED_FROM", { date: say.date(sourceDate) })
    : say.translate("history.says.IMPORTED");
}

function tellStatus(revision: RevisionWhole, say: Say, isMergeTold: boolean): string[] {
  return readKept(revision, /^status$/).flatMap(({ from, to }) => {
    const isOfMerge = from === "MERGED" || to === "MERGED";
    if (isOfMerge && isMergeTold) return [];
    const became = from === "ARCHIVED" && to !== "MERGED" ? "BACK" : from === "MERGED" ? "PARTED" : to;
    return [say.translate(`history.status.${became}`)];
  });
}

/** Changes in sentences, those of one item together. */
export function tellChanges(
  changes: readonly FormChange[],
  sides: { before: OrganizationForm; after: OrganizationForm },
  say: Say,
): string[] {
  const groups = Map.groupBy(changes, ({ path }) => itemPath(path) ?? path);
  return [...groups].map(([own, group]) => tellGroup(own, group, sides, say));
}

type Forms = Parameters<typeof tellChanges>[1];

function tellGroup(own: string, group: readonly FormChange[], sides: Forms, say: Say): string {
  const forms = [sides.after, sides.before];
  const what = pathWords(own, forms, say);
  const [only] = group;
  if (own.startsWith("schedules.") && group.every(({ path }) => isTime(path)))
    return tellHours(own, sides, say);
  if (group.length === 1 && only) return tellOne(only, own, what, forms, say);
  const fields = group.map(({ path }) => lowerFirst(pathWords(path, forms, say).slice(what.length + 2)));
  return say.translate("history.says.FIELDS", { what, fields: listOf(fields, say) });
}

/** An item is told by one of its fields, so a change of it needs no other name. */
const telling: Record<string, string> = {
  alternateNames: "name",
  phones: "asPublished",
  emails: "asPublished",
  links: "url",
  contacts: "name",
};

function tellOne(
  { path, kind, from, to }: FormChange,
  own: string,
  item: string,
  forms: readonly OrganizationForm[],
  say: Say,
): string {
  const [list = "", , field] = path.split(".");
  if (kind === "MOVED") return say.translate("history.says.MOVED", { what: item });
  const isWhole = path === own && (itemPath(path) !== null || from === true || to === true);
  const what =
    path === own
      ? item
      : telling[list] === field
        ? say.translate(`saving.one.${list}`)
        : `${item}: ${lowerFirst(pathWords(path, forms, say).slice(item.length + 2))}`;
  if (isWhole || kind !== "CHANGED") {
    const value = isWhole ? "" : valueWords(path, to ?? from, forms, say);
    const isShown = value !== "" && isShort(value);
    return say.translate(`history.says.${kind}${isShown ? "_VALUE" : ""}`, { what, value: apart(value) });
  }
  const [was, is] = [valueWords(path, from, forms, say), valueWords(path, to, forms, say)];
  return isShort(was) && isShort(is)
    ? say.translate("history.says.FROM_TO", { what, from: apart(was), to: apart(is) })
    : say.translate("history.says.CHANGED", { what });
}

const times = ["days", "opens", "closes"];
const isTime = (path: string) => times.includes(path.split(".")[2] ?? "");

type Hours = OrganizationForm["schedules"][number];

function tellHours(own: string, { before, after }: Forms, say: Say): string {
  const [was, is] = [before, after].map((form) => valueAt(fieldsOf(form), own) as Hours) as [Hours, Hours];
  const label = is.label[say.locale] ?? Object.values(is.label)[0];
  const what = label
    ? say.translate("history.says.HOURS_OF", { label })
    : say.translate("saving.one.schedules");
  const sameDays = was.days.join() === is.days.join();
  const tag = say.locale;
  const [from, to] = [was, is].map((hours) =>
    sameDays
      ? `${hours.opens}–${hours.closes}`
      : sayHours([hours], {
          tag,
          week: weekOf(tag),
          everyDay: say.translate("places.hours.everyDay"),
          allDay: say.translate("places.hours.allDay"),
          nextDay: say.translate("places.hours.nextDay"),
        }),
  );
  return say.translate("history.says.HOURS", { what, from, to });
}

function readChecks(revision: RevisionWhole, forms: readonly OrganizationForm[], say: Say): ToldCheck[] {
  return readKept(revision, /\.verification$/).map(({ path, from, to }) => {
    const claim = path.replace(/\.verification$/, "");
    const { outcome, method } = (to ?? from) as { outcome: string; method: string };
    const what = claim.startsWith("presence.")
      ? say.translate("words.claimKind.PRESENCE")
      : isList(claim.split(".")[0] ?? "")
        ? pathWords(claim, forms, say)
        : claim;
    return { path: claim, what, outcome, method, isWithdrawn: to === null };
  });
}

/** More are counted: their names stand below. */
const mostNamed = 2;

function tellChecks(checks: readonly ToldCheck[], say: Say): string[] {
  const groups = Map.groupBy(
    checks,
    ({ outcome, method, isWithdrawn }) => `${outcome} ${method} ${isWithdrawn}`,
  );
  return [...groups.values()].map((group) => {
    const { outcome, method, isWithdrawn } = group[0]!;
    const what =
      group.length > mostNamed
        ? say.translate("history.says.CLAIMS", { smart_count: group.length })
        : listOf(
            group.map((check) => check.what),
            say,
          );
    const how = say.translate(`words.method.${method}`);
    return isWithdrawn
      ? say.translate("history.checkWithdrawn", {
          what,
          outcome: say.translate(`words.outcome.${outcome}`),
          how,
        })
      : say.translate(`history.checked.${outcome}`, { what, how });
  });
}

function tellIntervals(revision: RevisionWhole, say: Say): string[] {
  return readKept(revision, /^intervals\./).map(({ path, to }) => {
    const what = say.translate(`intervals.keys.${path.split(".")[1]}`);
    return to === null
      ? say.translate("history.says.INTERVAL_USUAL", { what })
      : say.translate("history.says.INTERVAL", { what, smart_count: Number(to) });
  });
}

/** What is written from right to left keeps its own direction within the sentence. */
const apart = (text: string) => (/[\u0590-\u08ff]/.test(text) ? `\u2068${text}\u2069` : text);

/** As long as a line of a sentence may be; what is longer is shown word by word. */
const shortLetters = 60;
const isShort = (text: string) => text.length <= shortLetters && !text.includes("\n");
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const listOf = (words: readonly string[], say: Say) => new Intl.ListFormat(say.locale).format(words);
