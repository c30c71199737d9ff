import fc from "fast-check";
import type { OrganizationFields } from "../../server/organizations/inputs/organization.input.ts";

/** What people, scripts and attackers type: good values, near misses, signs nobody sees, far too much. */
const anyWord = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom(
    ...["", " ", "\u0000", "\ud800", "\u202e", "x\u0000y", "a\u0301", "é", "Casa", "x".repeat(25_000)],
    ...[
      "es",
      "pt-BR",
      "en-",
      "__proto__",
      "constructor",
      "EN",
      "x-klingon",
      "aaaa",
      "i-klingon",
      "en-aaaaaaaaa",
    ],
    ...["MX", "mx", "ZZ", "legal-aid", "Legal Aid", "shelter", "migrants", "casa-azul", "-a", "a--b"],
    ...["2026-02-30", "2026-03-01", "0000", "9999", "2024-13", "24:00", "25:00", "09:00", "9:00"],
    ...[
      "https://x.org",
      "x.org",
      "javascript:x",
      "http://",
      "https://a b.org",
      "//x.org/y",
      "mailto:a@x.org",
    ],
    ...[
      "a@x.org",
      "a@b",
      "@",
      "a b@x.org",
      "+52 222 123 4567",
      "(52 55) 5211.4153",
      "ext. 12",
      "12, 13",
      "1,2",
    ],
    ...["America/Mexico_City", "Mars/Olympus", "+05:00", "UTC"],
  ),
);
const orNothing = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const anyNumber = fc.oneof(fc.constantFrom(0, -0, 90, 180.1, 1e300, -1e-320), fc.double({ noNaN: true }));

/**
 * Any input that fits the schema, right or wrong; `ids` are some that are in use, of this organization and others.
 * What nobody can send by GraphQL, such as an enum's unknown word, is not in it.
 */
export function anyInput(ids: string[]): fc.Arbitrary<OrganizationFields> {
  const id = fc.oneof(
    { weight: 3, arbitrary: fc.uuid() },
    fc.constantFrom(...ids),
    fc.constantFrom("", "7", ids[0]!.toUpperCase()),
  );
  const texts = fc.array(fc.record({ locale: anyWord, text: anyWord }), { maxLength: 3 });
  const few = <T>(item: fc.Arbitrary<T>) => orNothing(fc.array(item, { maxLength: 2 }));
  const belonging = { locationId: orNothing(id), contactId: orNothing(id) };
  const word = orNothing(anyWord);
  const whole: { [Field in keyof OrganizationFields]-?: fc.Arbitrary<OrganizationFields[Field]> } = {
    slug: word,
    name: word,
    nameStatus: fc.constantFrom("STATED" as const, "INFERRED" as const),
    nameBasis: word,
    alternateNames: few(fc.record({ id, name: anyWord, locale: word })),
    parentId: orNothing(id),
    sourceDate: word,
    descriptions: few(fc.record({ locale: anyWord, body: anyWord })),
    entries: few(fc.record({ id, country: anyWord, section: anyWord, note: texts })),
    helps: few(anyWord),
    audiences: few(anyWord),
    languages: few(fc.record({ code: anyWord, note: word })),
    locations: few(
      fc.record({
        id,
        kind: fc.constantFrom("PHYSICAL" as const, "POSTAL" as const),
        visibility: fc.constantFrom("FULL" as const, "HIDDEN" as const),
        city: word,
        postalCode: word,
        country: word,
        latitude: orNothing(anyNumber),
        longitude: orNothing(anyNumber),
        coordinatePrecision: orNothing(fc.constantFrom("EXACT" as const, "CITY" as const)),
        timezone: word,
      }),
    ),
    phones: few(fc.record({ id, asPublished: anyWord, extension: word, label: texts, ...belonging })),
    emails: few(fc.record({ id, asPublished: anyWord, label: texts, ...belonging })),
    links: few(
      fc.record({ id, kind: fc.constant("OTHER" as const), url: word, asPublished: word, label: texts }),
    ),
    schedules: few(
      fc.record({
        id,
        days: fc.array(fc.constantFrom("MO" as const, "SU" as const), { maxLength: 3 }),
        opens: anyWord,
        closes: anyWord,
        label: texts,
        ...belonging,
      }),
    ),
    contacts: few(
      fc.record({
        id,
        name: anyWord,
        role: word,
        consent: fc.constantFrom("GIVEN" as const, "REFUSED" as const),
        consentUntil: word,
        locationId: orNothing(id),
      }),
    ),
    notices: few(fc.record({ id, startsOn: word, endsOn: word, text: texts })),
  };
  // One field at a time, or two: with more there would be something wrong in every input.
  const names = Object.keys(whole) as (keyof OrganizationFields)[];
  return fc
    .subarray(names, { minLength: 1, maxLength: 2 })
    .chain(
      (chosen) =>
        fc.record(
          Object.fromEntries(chosen.map((name) => [name, whole[name]])),
        ) as fc.Arbitrary<OrganizationFields>,
    );
}
