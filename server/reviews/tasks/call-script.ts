import { inEach, inLanguage, type Locale, type Words } from "../../locales.ts";
import type { OrganizationDocument } from "../../organizations/document.ts";
import type { TaskClaim } from "./task-claims.ts";

/** What to say in a call, step by step, and the claims that each answer checks. */
export interface CallScript {
  /** In which language they likely answer. */
  language: string;
  steps: CallStep[];
}

interface CallStep {
  says: Words;
  claimIds: string[];
}

/** What is said, with the entry's own words put in: to an organization, which is *ustedes* in Spanish. */
const words = {
  en: {
    hello: (name: string) =>
      `Hello. I am calling from a directory of places that help migrants and refugees. Is this ${name}?`,
    name: (name: string) => `We have you as “${name}”. What do you call yourselves?`,
    presence: () =>
      "Are you open, and do you help migrants and refugees? Is there somebody whom you cannot help?",
    missingHours: () => "On which days, and at what time, are you open?",
    hours: (said: string) => `We say that you are open ${said}. Is that right?`,
    address: (said: string) => `We give this address: ${said}. Is it right?`,
    hidden: () =>
      "You have an address that we do not publish. Please tell me what it is. (Do not read it out.)",
    phones: (said: string) => `Are these numbers yours, too: ${said}?`,
    mailboxes: (said: string) => `Do you read what is sent to ${said}?`,
    links: (said: string) => `Are these your pages: ${said}?`,
    persons: (said: string) => `Does this person still work with you: ${said}? May we go on giving the name?`,
    end: () => "Has anything else changed? With whom did I speak? Thank you for your time.",
  },
  es: {
    hello: (name: string) =>
      `Hola. Llamo de un directorio de lugares que ayudan a personas migrantes y refugiadas. ¿Hablo con ${name}?`,
    name: (name: string) => `Los tenemos como «${name}». ¿Cómo se llaman ustedes?`,
    presence: () =>
      "¿Están abiertos y ayudan a personas migrantes y refugiadas? ¿Hay a quien no puedan ayudar?",
    missingHours: () => "¿Qué días y a qué hora abren?",
    hours: (said: string) => `Decimos que abren ${said}. ¿Es correcto?`,
    address: (said: string) => `Damos esta dirección: ${said}. ¿Es correcta?`,
    hidden: () =>
      "Ustedes tienen una dirección que no publicamos. ¿Me la pueden decir? (No la leas en voz alta.)",
    phones: (said: string) => `¿También son suyos estos números: ${said}?`,
    mailboxes: (said: string) => `¿Leen lo que llega a ${said}?`,
    links: (said: string) => `¿Son suyas estas páginas: ${said}?`,
    persons: (said: string) =>
      `¿Sigue trabajando con ustedes esta persona: ${said}? ¿Podemos seguir dando su nombre?`,
    end: () => "¿Ha cambiado algo más? ¿Con quién hablé? Gracias por su tiempo.",
  },
} as const satisfies Record<Locale, Record<string, (said: string) => string>>;

type Line = keyof (typeof words)["en"];

interface Asked {
  document: OrganizationDocument;
  claims: readonly TaskClaim[];
  language: string;
}

/**
 * The script of a call: who calls and why, then a question for each kind of claim with what the entry says, in the order in
 * which claims are checked. What is fresh and was not due is left out, so that the call is short; that they are there and
 * help is always asked. Pure.
 */
export function callScript({ document, claims, language }: Asked): CallScript {
  const { name, nameStatus, schedules, locations } = document;
  const asked = claims.filter(
    ({ due, freshness, kind }) => due || freshness !== "VERIFIED" || kind === "PRESENCE",
  );
  const of = (kind: TaskClaim["kind"]) => asked.filter((claim) => claim.kind === kind);
  const [first] = claims;
  const dialed = first?.kind === "PHONE" && first.dial !== null ? first : null;
  const hidden = new Set(locations.flatMap(({ id, visibility }) => (visibility === "HIDDEN" ? [id] : [])));
  const addresses = of("ADDRESS");
  const questions: [Line, readonly TaskClaim[]][] = [
    ["presence", of("PRESENCE")],
    ["hours", of("SCHEDULE")],
    ["address", addresses.filter(({ claimId }) => !hidden.has(claimId))],
    ["hidden", addresses.filter(({ claimId }) => hidden.has(claimId))],
    ["phones", of("PHONE").filter((claim) => claim !== dialed)],
    ["mailboxes", of("EMAIL")],
    ["links", of("LINK").filter(({ open }) => open !== null)],
    ["persons", of("CONTACT")],
  ];
  return {
    language,
    steps: [
      step("hello", name, dialed ? [dialed] : []),
      ...(nameStatus === "STATED" ? [] : [step("name", name)]),
      ...questions.flatMap(([line, about]) => {
        if (line === "hours" && schedules.length === 0) return [step("missingHours")];
        return about.length > 0 ? [step(line, sayTogether(about), about)] : [];
      }),
      step("end"),
    ],
  };
}

/** One step, with something that the entry says put in. */
function step(line: Line, put: Words | string = "", claims: readonly TaskClaim[] = []): CallStep {
  return {
    says: inEach((locale) => words[locale][line](inLanguage(put, locale))),
    claimIds: claims.map(({ claimId }) => claimId),
  };
}

/** What claims say, one after the other, each with the organization's own word for it. */
function sayTogether(claims: readonly TaskClaim[]): Words {
  return inEach((locale) => {
    const each = claims.map(({ own, value }) => (own ? `${own[locale]}, ${value[locale]}` : value[locale]));
    return [...new Set(each)].join("; ");
  });
}
