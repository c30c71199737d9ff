import { makeLink, makePage } from "../contacts/links.ts";
import { mailboxAt, makeDomain } from "../contacts/mailboxes.ts";
import { makeHotline, makePhone, rewritten } from "../contacts/phones.ts";
import { plainWords } from "../contacts/slugs.ts";
import { acronymOf } from "../names/acronym.ts";
import { anyMeaning, anyNetwork } from "../names/meaning.ts";
import { addCity, addCountry, anyLanguage, writeName } from "../names/write-name.ts";
import { sketchOrganization } from "../organizations/sketch-organization.ts";
import { claimName, type World } from "../organizations/world.ts";
import { anyCountry } from "../places/countries.ts";
import type { City, Country } from "../places/country.ts";
import type { Name, Organization, SketchPhone } from "../sketch.ts";
import type { Family } from "./family.ts";

interface Network {
  country: Country;
  cities: City[];
  name: Name;
  domain: string;
  hotline: SketchPhone;
}

/** A name that is free in several cities, with what all its houses have. */
function foundNetwork(count: number, { dice, taken }: World): Network {
  for (;;) {
    const country = anyCountry(dice);
    const language = anyLanguage(country, dice);
    const meaning = dice.chance(0.55) ? anyNetwork(dice) : anyMeaning(language, dice);
    const name = writeName(meaning, language, country, country.cities[0]!, dice);
    name.place = "";
    const cities: City[] = [];
    for (const city of dice.shuffled(country.cities))
      if (cities.length < count && claimName(name, city, taken)) cities.push(city);
    if (cities.length < count) continue;
    const domain = makeDomain(name.core, acronymOf(name.core), country, cities[0]!, taken, dice);
    return { country, cities, name, domain, hotline: makeHotline(country, dice) };
  }
}

/** One house of the network: an address and mostly a phone of its own, and what it shares with the others. */
function openBranch(
  { country, name, domain, hotline }: Network,
  city: City,
  sharing: { link: boolean; mailbox: boolean; hotline: boolean },
  parent: Organization | undefined,
  world: World,
): Organization {
  const { dice, taken } = world;
  const branch = sketchOrganization(world, {
    country,
    city,
    name: { ...name },
    reachable: true,
    ...(parent && { parent }),
  });
  const { sketch } = branch;
  sketch.domain = domain;
  sketch.links = sharing.link ? [makeLink("WEBSITE", domain, dice)] : [];
  if (dice.chance(0.3)) sketch.links.push(makePage("facebook.com", `${name.core} ${city.name}`, taken, dice));
  const town = plainWords(city.name).join("");
  sketch.mailboxes = sharing.mailbox
    ? [`info@${domain}`]
    : dice.chance(0.6)
      ? [dice.chance(0.7) ? `${town}@${domain}` : `${town.slice(0, 3)}.${mailboxAt(domain, country, dice)}`]
      : [];
  // Some houses publish nothing but the number that answers for all of them.
  if (sharing.hotline)
    sketch.phones = [...(dice.chance(0.75) ? sketch.phones : []), rewritten(hotline, dice)];
  return branch;
}

const anySharing = ({ dice }: World) => ({
  link: dice.chance(0.85),
  mailbox: dice.chance(0.3),
  hotline: dice.chance(0.4),
});

/** A head office and its branches, each in a city of its own. */
export function branchesInOtherCities(world: World): Family {
  const { dice } = world;
  const network = foundNetwork(dice.between(3, 6), world);
  const sharing = anySharing(world);
  const [seat, ...others] = network.cities as [City, ...City[]];
  const head = openBranch(network, seat, sharing, undefined, world);
  if (dice.chance(0.3)) addCountry(head.sketch.name, network.country, dice);
  return [
    head,
    ...others.map((city) => {
      const branch = openBranch(network, city, sharing, head, world);
      if (dice.chance(0.8)) addCity(branch.sketch.name, city, dice);
      return branch;
    }),
  ];
}

/** The same, where no list says who belongs to whom, and every second name says no city. */
export function branchesWithoutParent(world: World): Family {
  const { dice } = world;
  const network = foundNetwork(dice.between(2, 5), world);
  const sharing = anySharing(world);
  return network.cities.map((city) => {
    const branch = openBranch(network, city, sharing, undefined, world);
    if (dice.chance(0.5)) addCity(branch.sketch.name, city, dice);
    return branch;
  });
}

const parts: Record<string, string[]> = {
  es: ["Sede Norte", "Sede Sur", "Sede Centro", "Oriente", "Poniente", "Casa 1", "Casa 2"],
  en: ["North Office", "South Office", "Downtown", "Eastside", "Westside", "House 1", "House 2"],
  fr: ["Nord", "Sud", "Centre", "Est", "Ouest", "Antenne 1", "Antenne 2"],
  pt: ["Unidade Norte", "Unidade Sul", "Centro", "Zona Leste", "Zona Oeste", "Casa 1", "Casa 2"],
  de: ["Nord", "Süd", "Mitte", "Ost", "West", "Haus 1", "Haus 2"],
  it: ["Nord", "Sud", "Centro", "Est", "Ovest", "Sede 1", "Sede 2"],
  tr: ["Kuzey Şubesi", "Güney Şubesi", "Merkez", "Doğu Şubesi", "Batı Şubesi", "1. Şube", "2. Şube"],
  ar: ["Nord", "Sud", "Centre", "Est", "Ouest", "1", "2"],
};

/** Two to four offices of one organization in one city, told apart by the part of the city and by the address. */
export function branchesInOneCity(world: World): Family {
  const { dice } = world;
  const network = foundNetwork(1, world);
  const sharing = anySharing(world);
  const city = network.cities[0]!;
  const head = openBranch(network, city, sharing, undefined, world);
  const names = dice.several(parts[network.name.language]!, dice.between(1, 3));
  return [
    head,
    ...names.map((part) => {
      const branch = openBranch(network, city, { ...sharing, hotline: sharing.hotline }, head, world);
      branch.sketch.name.place = dice.pick([` ${part}`, ` - ${part}`, ` (${part})`]);
      if (branch.sketch.phones.length === 1)
        branch.sketch.phones.push(makePhone(network.country, city, dice));
      return branch;
    }),
  ];
}

/** Houses of one name that have nothing to do with each other: every second city has its Casa del Migrante. */
export function sameNameElsewhere(world: World): Family {
  const { dice, taken } = world;
  for (;;) {
    const country = anyCountry(dice);
    const language = anyLanguage(country, dice);
    const name = writeName(anyMeaning(language, dice), language, country, country.cities[0]!, dice);
    const cities = dice
      .shuffled(country.cities)
      .slice(0, dice.between(2, 5))
      .filter((city) => claimName(name, city, taken));
    if (cities.length < 2) continue;
    return cities.map((city) => {
      const own: Name = { ...name, place: "", before: "" };
      if (dice.chance(0.35)) addCity(own, city, dice);
      return sketchOrganization(world, { country, city, name: own, reachable: true });
    });
  }
}
