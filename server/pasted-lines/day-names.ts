import type { Weekday } from "../organizations/document.ts";

export const week: readonly Weekday[] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** Days as they are called and shortened, folded, in English and Spanish; plurals with them. */
const called: Record<Weekday, string> = {
  MO: "monday mondays mon lunes lun",
  TU: "tuesday tuesdays tues tue martes mar",
  WE: "wednesday wednesdays weds wed miercoles mie mier",
  TH: "thursday thursdays thurs thur thu jueves jue juev",
  FR: "friday fridays fri viernes vie vier",
  SA: "saturday saturdays sat sabado sabados sab",
  SU: "sunday sundays sun domingo domingos dom",
};

export const dayNames: ReadonlyMap<string, Weekday> = new Map(
  Object.entries(called).flatMap(([day, names]) => names.split(" ").map((name) => [name, day as Weekday])),
);

/** Shorter ones, which are letters of other words too, count only as the two ends of a range: "L-V", "Mo-Fr". */
export const shortRanges: ReadonlyMap<string, [from: Weekday, to: Weekday]> = new Map([
  ["l v", ["MO", "FR"]],
  ["l s", ["MO", "SA"]],
  ["l d", ["MO", "SU"]],
  ["l j", ["MO", "TH"]],
  ["s d", ["SA", "SU"]],
  ["m f", ["MO", "FR"]],
  ["lu vi", ["MO", "FR"]],
  ["lu sa", ["MO", "SA"]],
  ["lu do", ["MO", "SU"]],
  ["lu ju", ["MO", "TH"]],
  ["ma vi", ["TU", "FR"]],
  ["ma sa", ["TU", "SA"]],
  ["ma do", ["TU", "SU"]],
  ["sa do", ["SA", "SU"]],
  ["mo fr", ["MO", "FR"]],
  ["mo th", ["MO", "TH"]],
  ["mo sa", ["MO", "SA"]],
  ["mo su", ["MO", "SU"]],
  ["tu fr", ["TU", "FR"]],
  ["tu sa", ["TU", "SA"]],
  ["tu su", ["TU", "SU"]],
  ["sa su", ["SA", "SU"]],
]);

/** Days that go by one name; the source of a regular expression for each. */
export const dayGroups: [names: string, days: readonly Weekday[]][] = [
  [
    "daily|every ?day|(?:7|seven) days a week|all week|todos los d[ií]as|diari[oa](?:mente)?|toda la semana",
    week,
  ],
  ["(?:on )?(?:weekdays|working days)|entre semana|d[ií]as (?:h[aá]biles|laborables)", week.slice(0, 5)],
  ["(?:on )?weekends|fines? de semana", week.slice(5)],
];

/** The days from one to the other, over the end of the week if it must be; in the week's order. */
export function daysBetween(from: Weekday, to: Weekday): Weekday[] {
  const [first, last] = [week.indexOf(from), week.indexOf(to)];
  return week.filter((_, at) => (first <= last ? first <= at && at <= last : first <= at || at <= last));
}
