import { week } from "./day-names.ts";
import { type DaysPart, findHours, type HoursPart, type TimesPart } from "./find-hours.ts";
import { hoursWords } from "./known-words.ts";
import type { PastedSchedule } from "./pasted.ts";
import { readWords } from "./read-words.ts";
import { takeOut, wordsBefore } from "./take-out.ts";

/** What may stand between days and their times without saying anything. */
const joint =
  /^(?:[\s,;:()|./&\u2010-\u2015-]|(?:de|del|desde|las?|los|el|en|from|between|entre|y|e|and|at|on|open|abierto|horarios?|hrs?|horas|h)(?!\p{L}))*$/iu;
const longestJoint = 40;
/** Where some of it is meant not to be, nothing is read: it would say the opposite. */
const exceptBefore =
  /(?<!\p{L})(?:except|excepto|salvo|menos|but|closed|cerrad[oa]s?|cierran?)(?!\p{L})[^,;.\n]*$/iu;
const exceptBehind = /^[\s,;(.]*(?:except|excepto|salvo|menos|but|closed|cerrad[oa]s?)(?!\p{L})/iu;

/** Times that hold on the same days; null where the text names none. */
interface Group {
  days: DaysPart | null;
  times: TimesPart[];
}

/** The opening times in a text, and the text without them. Where no days are named there are none, except for always. */
export function readSchedules(text: string): { schedules: PastedSchedule[]; left: string } {
  let last = 0;
  const found = groupsIn(text).flatMap(({ days, times }) => {
    const places = [...(days ? [days] : []), ...times];
    const start = Math.min(...places.map((part) => part.start));
    const end = Math.max(...places.map((part) => part.end));
    const before = wordsBefore(text, start, last);
    const clear = days !== null || times.every((part) => part.clear);
    if (!clear || exceptBefore.test(before) || exceptBehind.test(text.slice(end, end + longestJoint)))
      return [];
    const { label, length } = readWords(before, hoursWords);
    last = end;
    const schedules = times.map(({ opens, closes }): PastedSchedule => {
      const always = opens === "00:00" && closes === "24:00";
      return { days: days?.days ?? (always ? [...week] : []), opens, closes, label };
    });
    return [{ start: start - length, end, schedules }];
  });
  return { schedules: found.flatMap(({ schedules }) => schedules), left: takeOut(text, found) };
}

/** Days with the times behind them; on a line that ends with days, times with the days behind them. */
function groupsIn(text: string): Group[] {
  const parts = findHours(text);
  const gap = (index: number) => text.slice(parts[index - 1]!.end, parts[index]!.start);
  const joined = (index: number) =>
    index < parts.length && gap(index).length <= longestJoint && joint.test(gap(index));
  const endsWithDays = (index: number) => {
    let at = index;
    while (at + 1 < parts.length && !gap(at + 1).includes("\n")) at += 1;
    return parts[at]!.kind === "DAYS";
  };
  const groups: Group[] = [];
  for (let index = 0; index < parts.length; ) {
    const first = parts[index]!;
    const times: TimesPart[] = first.kind === "TIMES" ? [first] : [];
    const timesFirst = first.kind === "TIMES" && endsWithDays(index);
    index += 1;
    for (; joined(index) && isTimes(parts[index]!); index += 1) times.push(parts[index] as TimesPart);
    let days = first.kind === "DAYS" ? first : null;
    if (timesFirst && joined(index) && !gap(index).includes("\n")) days = parts[index++] as DaysPart;
    if (times.length > 0) groups.push({ days, times });
  }
  return groups;
}

function isTimes(part: HoursPart): part is TimesPart {
  return part.kind === "TIMES";
}
