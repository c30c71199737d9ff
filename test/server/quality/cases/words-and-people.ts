import type { Contact, Description } from "../../../../server/organizations/document.ts";
import {
  makeBareOrganization,
  makeContact,
  makeEmail,
  makeEntry,
  makeLocation,
  makeOrganization,
  makePhone,
} from "../../../factories/organization.ts";
import type { RuleCases } from "./rule-cases.ts";

const written = (...texts: [locale: string, editedAt: string][]) =>
  makeOrganization({
    descriptions: texts.map(([locale, editedAt]): Description => ({ locale, editedAt, body: "A house." })),
  });
const [spring, nextMorning, summer] = [
  "2026-01-01T20:00:00.000Z",
  "2026-01-02T08:00:00.000Z",
  "2026-03-01T00:00:00.000Z",
];
const known = (person: Partial<Contact>) => makeOrganization({ contacts: [makeContact(person)] });
const refused = makeContact({ consent: "REFUSED", consentUntil: null });

export const wordsAndPeopleCases: Record<string, RuleCases> = {
  NAME_MISSING: {
    finds: [["no name", makeOrganization({ name: " " }), { severity: "BLOCKING", mended: null }]],
    passes: [["a name", makeOrganization()]],
  },
  ENTRY_MISSING: {
    finds: [["no page", makeOrganization({ entries: [] }), { severity: "BLOCKING", mended: null }]],
    passes: [
      ["a page", makeOrganization({ entries: [makeEntry()] })],
      ["an umbrella over branches", makeOrganization({ entries: [] }), { branches: 2 }],
    ],
  },
  NAME_UNKNOWN: {
    finds: [["an unknown name", makeOrganization({ nameStatus: "UNKNOWN" }), { severity: "MEDIUM" }]],
    passes: [["an inferred name", makeOrganization({ nameStatus: "INFERRED" })]],
  },
  NAME_INFERRED: {
    finds: [["an inferred name", makeOrganization({ nameStatus: "INFERRED" }), { severity: "LOW" }]],
    passes: [["a stated name", makeOrganization()]],
  },
  DESCRIPTION_MISSING: {
    finds: [["no text", makeOrganization({ descriptions: [] }), { mended: null }]],
    passes: [["a text in another language", written(["fr", spring])]],
  },
  TRANSLATION_OUTDATED: {
    finds: [
      ["a text that is months older", written(["en", summer], ["es", spring]), { mended: null }],
      ["a translation of what was changed since", written(["en", summer], ["ar", spring]), { mended: null }],
    ],
    passes: [
      ["the text from which a new translation was made", written(["en", spring], ["ar", summer])],
      ["a translation of the next morning", written(["en", spring], ["es", nextMorning])],
      ["one text", written(["en", spring])],
    ],
  },
  NO_WAY_TO_REACH: {
    finds: [
      ["nothing", makeBareOrganization(), { severity: "HIGH", mended: null }],
      [
        "nothing, on a page, though it has branches",
        makeBareOrganization({ entries: [makeEntry()] }),
        { beside: { branches: 2 } },
      ],
      ["a door", makeBareOrganization({ locations: [makeLocation()] }), { severity: "MEDIUM" }],
      [
        "a number that nobody can dial, and an address to which nobody can write",
        makeBareOrganization({
          phones: [makePhone({ number: null })],
          emails: [makeEmail({ address: null })],
        }),
      ],
    ],
    passes: [
      ["a phone", makeBareOrganization({ phones: [makePhone()] })],
      ["an umbrella over branches", makeBareOrganization(), { branches: 2 }],
    ],
  },
  CONSENT_MISSING: {
    finds: [
      ["nobody asked", known({ consent: "NOT_RECORDED", consentUntil: null }), { mended: null }],
      ["a consent without an end", known({ consent: "GIVEN", consentUntil: null })],
    ],
    passes: [
      ["a consent with its last day", known({})],
      ["a refusal, which has a rule of its own", known({ consent: "REFUSED", consentUntil: null })],
    ],
  },
  CONSENT_ENDED: {
    finds: [["a consent until yesterday", known({ consentUntil: "2026-03-14" }), { mended: null }]],
    passes: [["a consent until today", known({ consentUntil: "2026-03-15" })]],
  },
  CONSENT_REFUSED: {
    finds: [
      [
        "a person who said no, with a number",
        makeOrganization({
          contacts: [refused, makeContact()],
          phones: [makePhone(), makePhone({ contactId: refused.id })],
        }),
        { severity: "HIGH", mended: { contacts: [{ consent: "GIVEN" }], phones: [{ contactId: null }] } },
      ],
    ],
    passes: [["a person who agreed", known({})]],
  },
};
