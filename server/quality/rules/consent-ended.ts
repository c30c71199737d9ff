import type { Rule } from "../finding.ts";

/** A person whose consent has ended: hidden since, until somebody asks again. */
export const consentEnded: Rule = {
  code: "CONSENT_ENDED",
  severity: "MEDIUM",
  title: { en: "A person's consent has ended", es: "El consentimiento de una persona terminó" },
  explanation: {
    en: "Since then nobody sees the person, nor the numbers and mailboxes that belong to them. Ask again and record the new last day, or take the person out.",
    es: "Desde entonces nadie ve a la persona, ni los números y correos que le pertenecen. Pregunta otra vez y anota el nuevo último día, o quita a la persona.",
  },
  look({ contacts }, { now }) {
    const today = now.toISOString().slice(0, 10);
    return contacts
      .filter(({ consent, consentUntil }) => consent === "GIVEN" && consentUntil && consentUntil < today)
      .map(({ id, consentUntil }) => ({
        path: `contacts.${id}.consentUntil`,
        claimId: id,
        evidence: { consentUntil },
        title: {
          en: `This person's consent ended on ${consentUntil}`,
          es: `El consentimiento de esta persona terminó el ${consentUntil}`,
        },
        repair: null,
      }));
  },
};
