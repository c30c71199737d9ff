import { randomUUID } from "node:crypto";
import type { Localized, OrganizationDocument } from "../../../../server/organizations/document.ts";
import {
  makeEntry,
  makeNotice,
  makeOrganization,
  makePhone,
  makeSchedule,
} from "../../../factories/organization.ts";
import type { RuleCases } from "./rule-cases.ts";

const editedAt = "2026-01-01T20:00:00.000Z";
const described = (texts: Localized, more: Partial<OrganizationDocument> = {}) =>
  makeOrganization({
    descriptions: Object.entries(texts).map(([locale, body]) => ({ locale, body, editedAt })),
    ...more,
  });
const noted = (note: Localized) => makeOrganization({ entries: [makeEntry({ note })] });
const noticed = (text: Localized, endsOn: string | null = null) =>
  makeOrganization({ notices: [makeNotice({ text, endsOn })] });
const labelled = (label: Localized) => makeOrganization({ schedules: [makeSchedule({ label })] });
const page = (...locales: string[]) => ({ pageLocales: new Map([["MX", locales]]) });

const english =
  "The house takes in people who come from the south and gives them a bed for the night, and legal advice in the morning.";
const spanish =
  "La casa recibe a las personas que llegan del sur y les da una cama para la noche, y asesoría legal por la mañana.";
const french =
  "La maison accueille les personnes qui arrivent du sud et leur donne un lit pour la nuit, avec des conseils le matin.";
const portuguese =
  "A casa acolhe as pessoas que chegam do sul e lhes dá uma cama para a noite, e orientação jurídica pela manhã.";
const haitian =
  "Kay la resevwa moun ki soti nan sid yo epi li ba yo yon kabann pou nwit lan, ak konsèy sou dwa yo nan maten.";
const arabic = "يستقبل البيت القادمين من الجنوب ويوفر لهم سريرا لليلة ومشورة قانونية في الصباح";
const both = `${english} ${spanish}`;

const label = (body: string) => ({ mended: { descriptions: [{ locale: body }] } });

export const textCases: Record<string, RuleCases> = {
  TRANSLATION_MISSING: {
    finds: [
      ["English alone", described({ en: english }), { severity: "LOW", mended: null }],
      ["neither of the two", described({ fr: french })],
      ["a language of the page", described({ en: english, es: spanish }), { beside: page("en", "es", "ht") }],
      ["a note", noted({ es: "Solo mujeres." })],
      ["a notice", noticed({ en: "Ring twice." })],
      ["what hours are for", labelled({ en: "Legal clinic" })],
    ],
    passes: [
      ["both, one as it is written in Mexico", described({ en: english, "es-MX": spanish })],
      ["no text, which has a rule of its own", described({})],
      ["the one language that the page has", described({ es: spanish }), page("es")],
      ["a notice that is over", noticed({ en: "Closed today." }, "2026-03-14")],
      ["no words", labelled({ en: "24/7" })],
      [
        "a label that may be a name",
        makeOrganization({ phones: [makePhone({ label: { en: "WhatsApp" } })] }),
      ],
    ],
  },
  TEXT_LANGUAGE_DIFFERS: {
    finds: [
      ["Spanish called English", described({ en: spanish }), { severity: "MEDIUM", ...label("es") }],
      ["English called Spanish", described({ es: english }), label("en")],
      ["Portuguese called Spanish", described({ es: portuguese }), label("pt")],
      ["French called Portuguese", described({ pt: french }), label("fr")],
      ["Haitian called French", described({ fr: haitian }), label("ht")],
      ["English called Arabic", described({ ar: english }), label("en")],
      ["Arabic called English", described({ en: arabic }), { mended: null }],
      [
        "two that stand the wrong way round",
        described({ en: spanish, es: english }),
        {
          mended: {
            descriptions: [
              { locale: "en", body: english },
              { locale: "es", body: spanish },
            ],
          },
        },
      ],
      ["the same text in the place of two", described({ en: spanish, es: spanish }), { mended: null }],
      ["a note", noted({ en: spanish, es: spanish }), { mended: null }],
      ["a notice", noticed({ es: english })],
    ],
    passes: [
      [
        "each in its own",
        described({ en: english, es: spanish, fr: french, pt: portuguese, ht: haitian, ar: arabic }),
      ],
      ["as it is written somewhere", described({ "es-MX": spanish, "pt-BR": portuguese })],
      ["both languages in one text", described({ en: both, es: both })],
      ["a few words", described({ en: "Casa del Migrante en Tapachula", es: "Legal clinic" })],
      ["a close language of which nothing is known", described({ ca: spanish, gl: portuguese })],
      ["a language of several scripts", described({ sr: english, pa: arabic })],
      ["Persian, in the letters of Arabic", described({ fa: arabic })],
      ["a tag that somebody still types", described({ e: spanish, "": english })],
    ],
  },
  TEXT_PLACEHOLDER: {
    finds: [
      ["TBD", described({ en: "TBD", es: spanish }), { mended: { descriptions: [{ locale: "es" }] } }],
      [
        "pending, in Spanish",
        noted({ es: "Pendiente.", en: "Women only." }),
        { mended: { entries: [{ note: {} }] } },
      ],
      ["signs alone", described({ en: "—", es: "..." }), { severity: "MEDIUM" }],
      ["a setter's text", described({ en: "Lorem ipsum dolor sit amet, consectetur adipiscing elit." })],
      ["the only text of a notice", noticed({ en: "xxx" }), { mended: { notices: [] } }],
      [
        "one of a notice's texts",
        noticed({ en: "Ring twice.", es: "por definir" }),
        { mended: { notices: [{}] } },
      ],
      [
        "what hours are for",
        labelled({ es: "n/a" }),
        { severity: "LOW", mended: { schedules: [{ label: {} }] } },
      ],
    ],
    passes: [
      ["a text that says little", described({ en: "A shelter.", es: "Un albergue." })],
      ["a text in which something is pending", described({ en: "Help with pending asylum cases." })],
      ["a label that means a test", labelled({ en: "Test", es: "Prueba" })],
      ["a picture", labelled({ en: "☎" })],
      ["a notice that is over", noticed({ en: "TBD" }, "2026-03-14")],
    ],
  },
  TEXT_DATE_PASSED: {
    finds: [
      [
        "a month",
        described({ en: "The house is open until December 2023." }),
        { severity: "MEDIUM", mended: null },
      ],
      ["a day, in Spanish", noted({ es: "Cerrado hasta el 3 de mayo de 2024." })],
      ["a day, in French", described({ fr: "Fermé jusqu’au 1er mai 2024." })],
      ["a day, in Portuguese", noticed({ pt: "Aberto até o dia 3 de março de 2026." })],
      ["a day as in the United States", labelled({ en: "Through March 14, 2026" })],
      ["a day in numbers", noted({ en: "Registration until 31/12/2025 at the door." })],
      ["a year in which it was to open again", described({ en: "Closed for works until 2025." })],
      ["a reopening", noted({ es: "Reabrirá en enero de 2026" })],
      ["the end of a call", described({ es: "La convocatoria termina el 4 de mayo de 2025." })],
    ],
    passes: [
      ["history", described({ en: "Founded in 1998. It was a school until December 2010." })],
      ["history that is told from its end", described({ es: "Hasta mayo de 2010 funcionó en Puebla." })],
      ["a range of years", described({ en: "Reports from 1998 until 2005." })],
      [
        "a day to come, and this one",
        noted({ en: "Open until May 2026.", es: "Hasta el 15 de marzo de 2026." }),
      ],
      ["numbers that may be a day to come", noted({ en: "Open until 03/04/2026." })],
      ["a day that there is not", noted({ es: "Hasta el 31 de febrero de 2024." })],
      ["an hour, a crowd", described({ en: "Open until 20:00. Beds for up to 2000 people." })],
      ["a notice that is over", noticed({ en: "Closed until 1 March 2026." }, "2026-03-01")],
      ["a date without an end", described({ en: `As of March 2024. ${randomUUID()}` })],
    ],
  },
};
