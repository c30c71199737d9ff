import { completeness } from "../../rates.ts";
import { makeLink, makePage } from "../contacts/links.ts";
import { freeMailbox, mailboxAt, makeDomain } from "../contacts/mailboxes.ts";
import { makePhone } from "../contacts/phones.ts";
import type { Dice } from "../dice.ts";
import { acronymOf } from "../names/acronym.ts";
import { anyMeaning, isSayable, sayMeaning } from "../names/meaning.ts";
import { anyPerson } from "../names/persons.ts";
import { anyLanguage, writeName, writeNameOfPerson } from "../names/write-name.ts";
import { anyCity, anyCountry } from "../places/countries.ts";
import type { City, Country, Language } from "../places/country.ts";
import type { Name, Organization, Sketch } from "../sketch.ts";
import { makePlace } from "./make-place.ts";
import { describe } from "./sentences.ts";
import { claimName, type World } from "./world.ts";

/** What is settled of an organization before it is made. */
export interface Wish {
  country?: Country;
  city?: City;
  name?: Name;
  parent?: Organization;
  /** Has a phone and a street whatever the rates: it will have to be told from others. */
  reachable?: boolean;
}

const helps =
  "legal-aid legal-information asylum-procedure-support policy-advocacy human-rights-monitoring shelter humanitarian-assistance family-reunification accompaniment psychosocial-support integration community-development training health education employment".split(
    " ",
  );
const audiences = "refugees asylum-seekers migrants deportees women children families lgbt-people".split(" ");

/** A name that nobody else has in the city. */
export function freshName(country: Country, city: City, { dice, taken }: World): Name {
  const inLanguage = (language: Language) =>
    writeName(anyMeaning(language, dice), language, country, city, dice);
  for (;;) {
    const name = dice.chance(0.08)
      ? writeNameOfPerson(country, city, dice)
      : inLanguage(anyLanguage(country, dice));
    if (claimName(name, city, taken)) return name;
  }
}

/** An organization as the first list has it. */
export function sketchOrganization(world: World, wish: Wish = {}): Organization {
  const { dice, taken } = world;
  const rates = completeness;
  const country = wish.country ?? anyCountry(dice);
  const city = wish.city ?? anyCity(country, dice);
  const name = wish.name ?? freshName(country, city, world);
  const initials = acronymOf(name.core);
  const acronym = initials && dice.chance(rates.acronym) ? initials : null;
  const street = wish.reachable || dice.chance(rates.street);
  const phones = [];
  if (wish.reachable || dice.chance(rates.phone)) {
    phones.push(makePhone(country, city, dice));
    if (dice.chance(rates.secondPhone)) phones.push(makePhone(country, city, dice));
    if (phones.length > 1 && dice.chance(rates.thirdPhone)) phones.push(makePhone(country, city, dice));
  }
  const domain = dice.chance(rates.ownDomain)
    ? makeDomain(name.core, initials, country, city, taken, dice)
    : null;
  const mailboxes: string[] = [];
  if (dice.chance(rates.mailbox)) {
    mailboxes.push(
      domain && dice.chance(0.85)
        ? mailboxAt(domain, country, dice)
        : freeMailbox(name.core, initials, country, city, taken, dice),
    );
    if (domain && dice.chance(rates.secondMailbox))
      mailboxes.push(mailboxAt(domain, country, dice, mailboxes[0]));
  }
  const links = [];
  if (domain && dice.chance(rates.website)) links.push(makeLink("WEBSITE", domain, dice));
  if (dice.chance(rates.facebook)) links.push(makePage("facebook.com", name.core, taken, dice));
  if (dice.chance(rates.instagram)) links.push(makePage("instagram.com", name.core, taken, dice));
  // Nobody lists a house that can be reached in no way.
  if (phones.length + mailboxes.length + links.length === 0) phones.push(makePhone(country, city, dice));
  const sketch: Sketch = {
    name,
    spelled: null,
    acronym,
    alternates: acronym && !dice.chance(0.2) ? [{ name: acronym, locale: null }] : [],
    country,
    place: makePlace(country, city, street, dice),
    phones,
    mailboxes,
    domain,
    links,
    descriptions: dice.chance(rates.description)
      ? [describe(dice.chance(0.4) ? "en" : name.language, dice)]
      : [],
    entry: {
      country: country.code,
      section: dice.weighted({ "legal-aid": 30, "other-support": 68, "unhcr-offices": 2 }),
    },
    helps: dice.several(helps, dice.between(0, 3)),
    audiences: dice.several(audiences, dice.between(0, 2)),
    languages: dice.chance(0.4) ? dice.several(["en", "es", "fr", "ar", "pt"], dice.between(1, 2)) : [],
    hours: dice.chance(rates.hours)
      ? {
          opens: dice.pick(["08:00", "08:30", "09:00", "10:00"]),
          closes: dice.pick(["14:00", "16:00", "17:00", "18:00"]),
        }
      : null,
    contact: dice.chance(rates.contact) ? anyPerson(anyLanguage(country, dice), dice) : null,
    parent: wish.parent ?? null,
  };
  if (acronym && sketch.alternates.length === 0 && !name.before) name.before = `${acronym} - `;
  addTranslation(sketch, dice);
  return { sketch, copies: [] };
}

/** Some lists give the name in a second language. */
function addTranslation({ name, alternates }: Sketch, dice: Dice): void {
  const { meaning, language } = name;
  const other = language === "en" ? "es" : "en";
  if (meaning && isSayable(meaning, other) && dice.chance(completeness.translatedName))
    alternates.push({ name: sayMeaning(meaning, other), locale: other });
}
