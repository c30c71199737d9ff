/** One thing that the simulation takes for given: what it reckons with, between which bounds it may well lie, and why. */
export interface Rate {
  usual: number;
  least: number;
  most: number;
  /** What it is a share or a number of, and where it comes from. */
  says: string;
}

const guess = "An assumption.";
const mexico = "As on the Mexico page.";

/** All that the simulation takes for given. Shares are 0 to 1; `perYear` is the part that goes wrong within a year. */
export const rates = {
  presencePerYear: rate(
    0.05,
    0.02,
    0.1,
    `An organization closes, moves away or no longer serves these people. ${guess}`,
  ),
  addressPerYear: rate(0.06, 0.03, 0.12, `An organization moves within its city. ${guess}`),
  phonePerYear: rate(0.1, 0.05, 0.2, `A number is given up or given to others. ${guess}`),
  emailPerYear: rate(0.1, 0.05, 0.2, `A mailbox is given up or nobody reads it. ${guess}`),
  linkPerYear: rate(
    0.06,
    0.045,
    0.08,
    "A page is gone. Pew Research Center 2024: 38 % after ten years, which is 4.7 % a year, and 8 % of the newest within one.",
  ),
  schedulePerYear: rate(0.2, 0.1, 0.35, `Opening hours change. ${guess}`),
  sourceMonths: rate(
    68,
    24,
    96,
    "The age of the oldest source on the first day, in months; the others are spread from there to now. Set so that about half of the organizations begin with something wrong: Medicare's review of the directories of its plans found 48.74 % of the places so (CMS, third round, 2018).",
  ),
  newPerYear: rate(
    0.05,
    0,
    0.1,
    `Organizations that are added, as a share of all; nobody has verified them. ${guess}`,
  ),
  legalAid: rate(10 / 32, 0.1, 0.5, mexico),
  hotline: rate(0.03, 0, 0.1, `Organizations with a hotline. ${guess}`),
  onlyProvider: rate(
    16 / 32,
    0.1,
    0.5,
    `Organizations that have a section to themselves in a state. ${mexico}`,
  ),
  address: rate(30 / 32, 0.8, 1, `Organizations with an address. ${mexico}`),
  phone: rate(21 / 32, 0.6, 1, `Organizations with a phone. ${mexico}`),
  secondPhone: rate(9 / 21, 0.1, 0.6, `Of these, those with a second one. ${mexico}`),
  email: rate(18 / 32, 0.4, 0.9, `Organizations with a mailbox. ${mexico}`),
  link: rate(19 / 32, 0.4, 0.9, `Organizations with a website. ${mexico}`),
  schedule: rate(2 / 32, 0.05, 0.5, `Organizations with opening hours. ${mexico}`),
  findingHigh: rate(
    0.1,
    0,
    0.3,
    `Organizations about which a rule noticed something serious on the first day. ${guess}`,
  ),
  findingMedium: rate(0.3, 0.1, 0.6, `The same of medium weight. ${guess}`),
  duplicate: rate(
    0.02,
    0,
    0.05,
    `Organizations that seem to be in the directory twice on the first day. ${guess}`,
  ),
  reachedByPhone: rate(
    0.45,
    0.3,
    0.7,
    `An attempt reaches somebody, where a number is right. ${guess} A task has three.`,
  ),
  reachedOtherwise: rate(0.15, 0.05, 0.3, `The same where none is, by mail or through others. ${guess}`),
  closedFound: rate(0.5, 0.3, 0.8, `A task finds out that an organization has closed. ${guess}`),
  rightValueKnown: rate(0.9, 0.7, 1, `Who says that something is wrong knows what is right. ${guess}`),
  answers: rate(0.4, 0.15, 0.6, `Organizations that ever answer letters. ${guess}`),
  answersLetter: rate(0.5, 0.3, 0.7, `One of these answers a letter, or its reminder. ${guess}`),
  seesWrong: rate(0.85, 0.6, 1, `Who answers sees that a claim is wrong, and does not confirm it. ${guess}`),
  bounces: rate(0.6, 0.3, 0.9, `A letter to a mailbox that is gone comes back. ${guess}`),
  proposalWork: rate(
    0.2,
    0.1,
    0.5,
    `How much of a task it takes to decide about an answer that cannot be believed. ${guess}`,
  ),
  readerReport: rate(0.01, 0, 0.05, `A wrong claim is reported by a reader within a month. ${guess}`),
  falseReport: rate(0.0005, 0, 0.005, `A reader reports an organization of which nothing is wrong. ${guess}`),
  linkCheck: rate(0.7, 0.5, 0.95, `A link that is gone is noticed from outside within a month. ${guess}`),
} satisfies Record<string, Rate>;

export type RateName = keyof typeof rates;
/** What the simulation reckons with. */
export type Rates = Record<RateName, number>;

function rate(usual: number, least: number, most: number, says: string): Rate {
  return { usual, least, most, says };
}

export const usualRates = ratesBy(({ usual }) => usual);

function ratesBy(choose: (rate: Rate) => number): Rates {
  return Object.fromEntries(Object.entries(rates).map(([name, each]) => [name, choose(each)])) as Rates;
}

const yearly = Object.keys(rates).filter((name) => name.endsWith("PerYear") && name !== "newPerYear");

/** The usual rates, but everything goes wrong as seldom, or as often, as it may well be. */
export function withDecay(bound: "least" | "most"): Rates {
  return {
    ...usualRates,
    ...Object.fromEntries(yearly.map((name) => [name, rates[name as RateName][bound]])),
  };
}

/** The usual rates, but letters are answered as seldom, or as often, as it may well be. */
export function withAnswers(bound: "least" | "most"): Rates {
  return { ...usualRates, answers: rates.answers[bound], answersLetter: rates.answersLetter[bound] };
}
