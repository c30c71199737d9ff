import type { Compared } from "./compared.ts";
import type { NameWord, Profile, ReadMailbox, ReadName, ReadPhone, ReadPlace } from "./profile.ts";

/** A profile without the names of its fields, in their order: half as long. */
type Packed = [
  name: string,
  parentId: string | null,
  names: [text: string, words: PackedWord[], marks: string[], initials: string[]][],
  acronyms: string[],
  placeWords: string[],
  phones: [asPublished: string, number: string | null, tail: string | null, free: boolean][],
  mailboxes: [address: string, domain: string, anybodys: boolean][],
  domains: string[],
  handles: string[],
  places: PackedPlace[],
  people: string[],
];
/** A word of its own is the word alone. */
type PackedWord = string | [said: string, means: string, weight: number];
type PackedPlace = [
  text: string,
  city: string | null,
  country: string | null,
  postcode: string | null,
  street: [words: string[], numbers: string[]] | null,
  words: string[],
  point: [latitude: number, longitude: number] | null,
];

/** An organization's profile as a text: a sixth of the memory. Pure. */
export function packProfile({ profile, name }: Compared): string {
  const packed: Packed = [
    name,
    profile.parentId,
    profile.names.map(({ text, words, marks, initials }) => [text, words.map(packWord), marks, initials]),
    profile.acronyms,
    [...profile.placeWords],
    profile.phones.map(({ asPublished, number, tail, free }) => [asPublished, number, tail, free]),
    profile.mailboxes.map(({ address, domain, anybodys }) => [address, domain, anybodys]),
    profile.domains,
    profile.handles,
    profile.places.map(packPlace),
    profile.people,
  ];
  return JSON.stringify(packed);
}

/** The profile again, just as it was. Pure. */
export function unpackProfile(id: string, text: string): Compared {
  const [name, parentId, names, acronyms, placeWords, phones, mailboxes, ...lists]: Packed = JSON.parse(text);
  const [domains, handles, places, people] = lists;
  const profile: Profile = {
    ...{ id, parentId, acronyms, domains, handles, people },
    names: names.map(
      ([said, words, marks, initials]): ReadName => ({
        ...{ text: said, words: words.map(unpackWord), marks, initials },
      }),
    ),
    placeWords: new Set(placeWords),
    phones: phones.map(
      ([asPublished, number, tail, free]): ReadPhone => ({ asPublished, number, tail, free }),
    ),
    mailboxes: mailboxes.map(([address, domain, anybodys]): ReadMailbox => ({ address, domain, anybodys })),
    places: places.map(unpackPlace),
  };
  return { name, profile };
}

function packWord({ said, means, weight }: NameWord): PackedWord {
  return means === said && weight === 1 ? said : [said, means, weight];
}

function unpackWord(word: PackedWord): NameWord {
  if (typeof word === "string") return { said: word, means: word, weight: 1 };
  const [said, means, weight] = word;
  return { said, means, weight };
}

function packPlace({ text, city, country, postcode, street, words, point }: ReadPlace): PackedPlace {
  const ground: PackedPlace[4] = street && [street.words, street.numbers];
  const at: PackedPlace[6] = point && [point.latitude, point.longitude];
  return [text, city, country, postcode, ground, [...words], at];
}

function unpackPlace([text, city, country, postcode, street, words, point]: PackedPlace): ReadPlace {
  return {
    ...{ text, city, country, postcode },
    street: street && { words: street[0], numbers: street[1] },
    words: new Set(words),
    point: point && { latitude: point[0], longitude: point[1] },
  };
}
