import type { OrganizationDocument } from "../../organizations/document.ts";
import { blankDocument } from "../../organizations/inputs/blank-document.ts";
import { claimsOf } from "../../verification/claims.ts";
import type { IntervalDays } from "../../verification/intervals.ts";
import { monthsAfter } from "../month.ts";
import type { WeighedFinding } from "../weigh.ts";
import type { Chance } from "./chance.ts";
import type { RateName, Rates } from "./rates.ts";
import { reckon, type Simulated } from "./simulated.ts";

/** The world that the directory tells of: chances and rates, and for how long checks count in it. */
export interface World {
  chance: Chance;
  rates: Rates;
  days: IntervalDays;
}

/** What a chance is drawn for. Two purposes with one number would always come together. */
export const draws = {
  shape: 1,
  sourceAge: 2,
  goneWrong: 3,
  report: 4,
  falseReport: 5,
  check: 6,
  finding: 7,
  answers: 8,
  answerLetter: 9,
  answerClaim: 10,
  answerDay: 11,
  bounce: 12,
  reach: 13,
  correct: 14,
  closed: 15,
} as const;

const alone = { section: { en: "Legal aid", es: "Ayuda legal" }, state: "Chiapas" };

/** An organization as it is in a directory that nobody has verified: some of what its source said is not so any more. */
export function makeOrganization(
  world: World,
  index: number,
  { month, first }: { month: string; first: boolean },
): Simulated {
  const { chance, rates, days } = world;
  const has = (rate: RateName, number: number) => chance(draws.shape, index, number) < rates[rate];
  const age = first ? Math.floor(chance(draws.sourceAge, index) * rates.sourceMonths) : 0;
  const document = makeDocument(index, has);
  document.sourceDate = monthsAfter(month, -age);
  const finding = (
    rule: string,
    severity: WeighedFinding["severity"],
    source: WeighedFinding["source"] = "RULE",
  ) => noticed({ rule, severity, source, at: new Date(`${month}-01T00:00:00Z`) });
  const one: Simulated = {
    ...{ index, document, verifications: [], claims: claimsOf(document, days), wrong: new Set() },
    ...{ gone: false, bounced: false, remindedIn: null, first, lookedAt: false },
    answers: chance(draws.answers, index) < rates.answers,
    weighed: {
      hotline: document.phones.some(({ type }) => type === "HOTLINE"),
      legalAid: document.helps.length > 0,
      onlyIn: has("onlyProvider", 1) ? [alone] : [],
      sourceDate: document.sourceDate,
      ...{ waitedMonths: 0, claims: [], verifiedAt: null },
      findings: first
        ? [
            ...(chance(draws.finding, index, 1) < rates.findingHigh
              ? [finding("PHONE_NOT_DIALABLE", "HIGH")]
              : []),
            ...(chance(draws.finding, index, 2) < rates.findingMedium
              ? [finding("SEVERAL_PHONES", "MEDIUM")]
              : []),
            ...(chance(draws.finding, index, 3) < rates.duplicate
              ? [finding("DUPLICATE_LIKELY", "HIGH", "DUPLICATE")]
              : []),
          ]
        : [],
    },
  };
  for (let back = 0; back < age; back++) decay(world, one, -1 - back);
  reckon(one, new Date(`${month}-01T00:00:00Z`), days);
  return one;
}

function makeDocument(index: number, has: (rate: RateName, number: number) => boolean): OrganizationDocument {
  const id = `organization-${String(index).padStart(6, "0")}`;
  const document = blankDocument(id, `${id}/presence`);
  const belonging = { locationId: null, contactId: null, label: {} };
  document.slug = id;
  if (has("legalAid", 2)) document.helps = ["legal-aid"];
  if (has("address", 3))
    document.locations.push({
      ...{ id: `${id}/address`, kind: "PHYSICAL", name: null, visibility: "FULL", asPublished: null },
      ...{
        address1: "Calle 1",
        address2: null,
        city: "Tapachula",
        state: "Chiapas",
        postalCode: "30700",
        country: "MX",
      },
      ...{ latitude: null, longitude: null, coordinatePrecision: null, timezone: null, statedTimezone: null },
    });
  const phones = has("phone", 4) ? (has("secondPhone", 5) ? 2 : 1) : 0;
  for (let place = 0; place < phones; place++)
    document.phones.push({
      ...{
        ...belonging,
        id: `${id}/phone-${place}`,
        number: `+5210${place}`,
        asPublished: "",
        extension: null,
      },
      type: place === 0 && has("hotline", 6) ? "HOTLINE" : "VOICE",
    });
  if (has("email", 7))
    document.emails.push({
      ...belonging,
      id: `${id}/email`,
      address: `office@${id}.example`,
      asPublished: "",
    });
  if (has("link", 8))
    document.links.push({
      ...{ id: `${id}/link`, kind: "WEBSITE", url: `https://${id}.example`, asPublished: null, label: {} },
    });
  if (has("schedule", 9))
    document.schedules.push({
      ...{
        ...belonging,
        id: `${id}/schedule`,
        days: ["MO", "TU", "WE", "TH", "FR"],
        opens: "09:00",
        closes: "17:00",
      },
    });
  return document;
}

const perYear: Record<string, RateName> = {
  PRESENCE: "presencePerYear",
  ADDRESS: "addressPerYear",
  PHONE: "phonePerYear",
  EMAIL: "emailPerYear",
  LINK: "linkPerYear",
  SCHEDULE: "schedulePerYear",
};

/** A month goes by for an organization: some of what it says is not so any more. */
function decay({ chance, rates }: World, one: Simulated, month: number): void {
  one.claims.forEach(({ id, kind }, place) => {
    const monthly = 1 - (1 - rates[perYear[kind]!]) ** (1 / 12);
    if (chance(draws.goneWrong, one.index, place, month) >= monthly) return;
    one.wrong.add(id);
    if (kind === "PRESENCE") one.gone = true;
  });
}

/** A month goes by: things go wrong, and some of it is noticed by readers and by looks from outside. */
export function passMonth(world: World, one: Simulated, month: number, now: Date): void {
  decay(world, one, month);
  const { chance, rates } = world;
  const { findings } = one.weighed;
  const isOpen = (rule: string) => findings.some((finding) => finding.rule === rule);
  const misled = one.claims.filter(({ id, critical }) => critical && isWrong(one, id)).length;
  const reported =
    chance(draws.report, one.index, month) < 1 - (1 - rates.readerReport) ** misled ||
    chance(draws.falseReport, one.index, month) < rates.falseReport;
  if (reported && !isOpen("READER_REPORT"))
    findings.push(noticed({ rule: "READER_REPORT", severity: "MEDIUM", source: "PERSON", at: now }));
  const dead = one.claims.some(({ id, kind }) => kind === "LINK" && one.wrong.has(id));
  if (dead && !isOpen("LINK_BROKEN") && chance(draws.check, one.index, month) < rates.linkCheck)
    findings.push(noticed({ rule: "LINK_BROKEN", severity: "MEDIUM", source: "CHECK", at: now }));
}

/** Whether whoever follows a claim is misled. */
export function isWrong(one: Simulated, claimId: string): boolean {
  return one.gone || one.wrong.has(claimId);
}

/** A finding as it is weighed. */
export function noticed({
  at,
  ...finding
}: Pick<WeighedFinding, "rule" | "severity" | "source"> & { at: Date }): WeighedFinding {
  return { ...finding, otherId: null, firstSeenAt: at, byReader: finding.rule === "READER_REPORT" };
}
