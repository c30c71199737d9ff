import { randomUUID } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import type { OrganizationDocument } from "../../../../server/organizations/document.ts";
import {
  makeBareOrganization,
  makeContact,
  makeEmail,
  makeEntry,
  makeLocation,
  makeNotice,
  makePhone,
  makeSchedule,
} from "../../../factories/organization.ts";
import { plan, side, two } from "./planning.ts";

const phone = makePhone;

describe("the same thing said twice is said once", () => {
  const fallsTogether: [
    what: string,
    one: Partial<OrganizationDocument>,
    other: Partial<OrganizationDocument>,
  ][] = [
    [
      "a number written otherwise",
      { phones: [phone()] },
      { phones: [phone({ asPublished: "+52 222 123 4567" })] },
    ],
    [
      "a number that nobody can dial, written alike",
      { phones: [phone({ number: null, asPublished: "Tel. 01-800" })] },
      { phones: [phone({ number: null, asPublished: "tel 01 800" })] },
    ],
    [
      "a mailbox in capitals",
      { emails: [makeEmail()] },
      { emails: [makeEmail({ address: "Casa@Example.org" })] },
    ],
    [
      "a link with www and a slash",
      {
        links: [
          { id: randomUUID(), kind: "WEBSITE", url: "https://casa.example", asPublished: null, label: {} },
        ],
      },
      {
        links: [
          {
            id: randomUUID(),
            kind: "WEBSITE",
            url: "http://www.casa.example/",
            asPublished: null,
            label: {},
          },
        ],
      },
    ],
    [
      "a link whose address is lost",
      { links: [{ id: randomUUID(), kind: "FACEBOOK", url: null, asPublished: "Facebook", label: {} }] },
      { links: [{ id: randomUUID(), kind: "FACEBOOK", url: null, asPublished: "facebook", label: {} }] },
    ],
    [
      "an address in other letters",
      { locations: [makeLocation()] },
      { locations: [makeLocation({ address1: "CALLE 5 ORIENTE, 12", city: "puebla" })] },
    ],
    [
      "a person with an accent",
      { contacts: [makeContact({ name: "José Paz" })] },
      { contacts: [makeContact({ name: "jose paz" })] },
    ],
    [
      "hours of which one has a label",
      { schedules: [makeSchedule({ label: { en: "Office" } })] },
      { schedules: [makeSchedule({ label: { es: "Oficina" } })] },
    ],
    [
      "an entry in one section of one page",
      { entries: [makeEntry()] },
      { entries: [makeEntry({ note: { en: "Ring." } })] },
    ],
    ["a notice of the same days", { notices: [makeNotice()] }, { notices: [makeNotice()] }],
    [
      "another name",
      { alternateNames: [{ id: randomUUID(), name: "C.A.", locale: null }] },
      { alternateNames: [{ id: randomUUID(), name: "CA", locale: null }] },
    ],
  ];

  test.each(fallsTogether)("%s", (_what, one, other) => {
    const { kept, made } = two(one, other);
    const { document, moves } = made();
    const [list] = Object.keys(one) as ["phones"];
    expect(document[list].map(({ id }) => id)).toEqual(kept[list].map(({ id }) => id));
    expect(moves.find((move) => move.list === list)!.into).toBe(kept[list][0]!.id);
  });

  const staysApart: typeof fallsTogether = [
    ["another extension", { phones: [phone()] }, { phones: [phone({ extension: "12" })] }],
    ["a fax on the same line", { phones: [phone()] }, { phones: [phone({ type: "FAX" })] }],
    [
      "another house in the street",
      { locations: [makeLocation()] },
      { locations: [makeLocation({ address1: "Calle 5 Oriente 14" })] },
    ],
    [
      "the same hours of something else",
      { schedules: [makeSchedule({ label: { en: "Office" } })] },
      { schedules: [makeSchedule({ label: { en: "Kitchen" } })] },
    ],
    ["another section", { entries: [makeEntry()] }, { entries: [makeEntry({ section: "legal-aid" })] }],
    [
      "a notice that says something else",
      { notices: [makeNotice()] },
      { notices: [makeNotice({ text: { en: "Knock." } })] },
    ],
  ];

  test.each(staysApart)("but not %s", (_what, one, other) => {
    const { kept, lost, made } = two(one, other);
    const { document, moves } = made();
    const [list] = Object.keys(one) as ["phones"];
    expect(document[list]).toEqual([...kept[list], ...lost[list]]);
    expect(moves.find((move) => move.list === list)!.into).toBeNull();
  });

  test("two uses of one number fall together with the same two, and a third stays a thing of its own", () => {
    const { kept, made, lost } = two(
      { phones: [phone(), phone({ type: "WHATSAPP" })] },
      { phones: [phone({ type: "WHATSAPP" }), phone(), phone({ type: "TEXT" })] },
    );
    expect(
      made()
        .moves.slice(1)
        .map(({ into }) => into),
    ).toEqual([kept.phones[1]!.id, kept.phones[0]!.id, null]);
    expect(made().document.phones.at(-1)!.id).toBe(lost.phones[2]!.id);
  });

  test("what several of those that go say is said once, too", () => {
    const kept = makeBareOrganization();
    const [one, other] = [1, 2].map(() => makeBareOrganization({ phones: [phone()] }));
    const { document, moves } = plan(side(kept), [side(one!), side(other!)]);
    expect(document.phones).toEqual(one!.phones);
    expect(moves.filter(({ list }) => list === "phones").map(({ into }) => into)).toEqual([
      null,
      one!.phones[0]!.id,
    ]);
  });
});
