import type { Email, Link, Location, Phone, Schedule } from "../organizations/document.ts";

/** What was read out of pasted lines. Nothing in it is known to be right: whoever pasted them confirms each. */
export interface Pasted {
  phones: PastedPhone[];
  emails: PastedEmail[];
  links: PastedLink[];
  addresses: PastedAddress[];
  schedules: PastedSchedule[];
  /** What was not understood, line by line. */
  rest: string;
}

export type PastedPhone = Pick<Phone, "asPublished" | "number" | "extension" | "type" | "label">;

export interface PastedEmail extends Pick<Email, "asPublished" | "label"> {
  address: string;
}

export interface PastedLink extends Pick<Link, "kind"> {
  url: string;
}

export interface PastedAddress
  extends Pick<Location, "address1" | "address2" | "city" | "state" | "postalCode" | "country"> {
  asPublished: string;
}

/** Without any days where the lines name none. */
export type PastedSchedule = Pick<Schedule, "days" | "opens" | "closes" | "label">;

/** Where lines were pasted: what stands there lends what they leave out. */
export interface Surroundings {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Numbers that stand there already, as they are published: they lend the area code that they have in common. */
  phones: readonly string[];
}
