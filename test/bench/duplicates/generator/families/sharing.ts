import { makeLink } from "../contacts/links.ts";
import { freeMailbox, mailboxAt, makeDomain } from "../contacts/mailboxes.ts";
import { makePhone, rewritten } from "../contacts/phones.ts";
import { acronymOf } from "../names/acronym.ts";
import { isSayable, sayMeaning } from "../names/meaning.ts";
import { anyPerson } from "../names/persons.ts";
import { anyLanguage } from "../names/write-name.ts";
import { makePlace } from "../organizations/make-place.ts";
import { sketchOrganization } from "../organizations/sketch-organization.ts";
import { claimName, type World } from "../organizations/world.ts";
import { anyCity, anyCountry } from "../places/countries.ts";
import type { Organization, Place } from "../sketch.ts";
import type { Family } from "./family.ts";

/** Independent houses of one country, in one city or in several. */
function neighbours(count: number, together: boolean, world: World): Organization[] {
  const country = anyCountry(world.dice);
  const city = anyCity(country, world.dice);
  return Array.from({ length: count }, () =>
    sketchOrganization(world, {
      country,
      city: together ? city : anyCity(country, world.dice),
      reachable: true,
    }),
  );
}

/** A coalition, or a priest with two shelters: one mailbox is read for all of them. */
export function sharedMailbox(world: World): Family {
  const { dice, taken } = world;
  const family = neighbours(dice.between(2, 4), dice.chance(0.35), world);
  const { name, country, place, domain } = family[0]!.sketch;
  const mailbox =
    domain && dice.chance(0.4)
      ? mailboxAt(domain, country, dice)
      : freeMailbox(name.core, acronymOf(name.core), country, place.city, taken, dice);
  for (const { sketch } of family)
    sketch.mailboxes = dice.chance(0.8) ? [mailbox] : [mailbox, ...sketch.mailboxes.slice(0, 1)];
  return family;
}

/** A switchboard that puts through to several: with extensions, or by asking for somebody. */
export function sharedSwitchboard(world: World): Family {
  const { dice } = world;
  const family = neighbours(dice.between(2, 4), true, world);
  const { country, place } = family[0]!.sketch;
  const phone = makePhone(country, place.city, dice);
  for (const { sketch } of family) {
    const own = { ...phone, extension: dice.chance(0.4) ? dice.digits("[1-9]##") : null };
    sketch.phones = [rewritten(own, dice), ...(dice.chance(0.35) ? sketch.phones.slice(0, 1) : [])];
  }
  return family;
}

const roofs: Record<string, string[]> = {
  es: ["Diócesis", "Universidad", "Foro", "Plataforma", "Red"],
  en: ["Coalition", "Diocese", "University", "Forum"],
  fr: ["Diocèse", "Réseau", "Collectif", "Forum"],
  pt: ["Diocese", "Universidade", "Fórum", "Rede"],
  de: ["Bündnis", "Diakonie", "Universität", "Forum"],
  it: ["Diocesi", "Forum", "Rete", "Tavolo"],
  tr: ["Platform", "Universite", "Birlik"],
};

/** The page of a diocese, a university or a coalition stands for all its works. */
export function sharedLink(world: World): Family {
  const { dice, taken } = world;
  const family = neighbours(dice.between(2, 5), dice.chance(0.4), world);
  const { country, place } = family[0]!.sketch;
  const [language] = Object.keys(country.languages);
  const roof = dice.pick(roofs[language!] ?? roofs.en!);
  const domain = makeDomain(`${roof} ${place.city.name}`, null, country, place.city, taken, dice);
  for (const { sketch } of family) {
    sketch.links = [
      makeLink("WEBSITE", domain, dice),
      ...sketch.links.filter(({ kind }) => kind !== "WEBSITE"),
    ];
    sketch.mailboxes = sketch.domain ? [] : sketch.mailboxes;
    sketch.domain = null;
  }
  return family;
}

const sameDoor = (place: Place, own: Place, unit: string | null): Place => ({
  ...own,
  street: place.street,
  number: place.number,
  quarter: place.quarter,
  postcode: own.postcode && place.postcode,
  latitude: own.latitude && place.latitude,
  longitude: own.latitude && place.longitude,
  unit,
});

/** A house full of associations: one door, sometimes one floor, and nothing else in common. */
export function sameAddress(world: World): Family {
  const { dice } = world;
  const family = neighbours(dice.between(2, 4), true, world);
  const { country, place } = family[0]!.sketch;
  const number = dice.digits(dice.pick(country.houseNumbers));
  const door = { ...makePlace(country, place.city, true, dice), number };
  for (const { sketch } of family)
    sketch.place = sameDoor(door, sketch.place, dice.chance(0.5) ? dice.digits("[1-9]") : null);
  return family;
}

/** A program that is named after its host: the kitchen of San José at the door of the shelter San José. */
function nameAfter(host: Organization, program: Organization, { taken }: World): void {
  const { meaning, language } = host.sketch.name;
  const own = program.sketch.name;
  if (!meaning?.patron || !meaning.kind || !own.meaning?.kind || own.meaning.kind === meaning.kind) return;
  const { kind, people } = own.meaning;
  const both = { ...meaning, kind, people };
  if (!isSayable(both, language)) return;
  const name = { ...own, language, meaning: both, core: sayMeaning(both, language), before: "" };
  if (!claimName(name, host.sketch.place.city, taken)) return;
  program.sketch.name = name;
  program.sketch.acronym = null;
  program.sketch.alternates = [];
}

/** A parish, a university or a foundation, and a program of it at the same door with the same phone. */
export function programOfHost(world: World): Family {
  const { dice } = world;
  const [host, ...programs] = neighbours(dice.between(2, 3), true, world) as [
    Organization,
    ...Organization[],
  ];
  for (const program of programs) {
    const { sketch } = program;
    if (dice.chance(0.6)) sketch.parent = host;
    if (dice.chance(0.6)) nameAfter(host, program, world);
    sketch.place = sameDoor(host.sketch.place, sketch.place, host.sketch.place.unit);
    if (dice.chance(0.6))
      sketch.phones = host.sketch.phones.slice(0, 1).map((phone) => rewritten(phone, dice));
    const { domain } = host.sketch;
    if (domain) {
      sketch.domain = domain;
      sketch.links = dice.chance(0.7) ? [makeLink("WEBSITE", domain, dice)] : [];
      sketch.mailboxes = [mailboxAt(domain, sketch.country, dice, host.sketch.mailboxes[0])];
    }
  }
  return [host, ...programs];
}

/** One person speaks for two houses. */
export function sameContact(world: World): Family {
  const { dice } = world;
  const family = neighbours(dice.between(2, 3), dice.chance(0.7), world);
  const { country } = family[0]!.sketch;
  const person = anyPerson(anyLanguage(country, dice), dice);
  for (const { sketch } of family) sketch.contact = person;
  return family;
}
