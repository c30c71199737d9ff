import type { Rule } from "../finding.ts";

/** A person whose consent is not recorded, or has no last day: not public, and perhaps not to be kept. */
export const consentMissing: Rule = {
  code: "CONSENT_MISSING",
  severity: "MEDIUM",
  title: { en: "A person's consent is not recorded", es: "No consta el consentimiento de una persona" },
  explanation: {
    en: "A person is public only with a consent and its last day. Ask whether the directory may name them and until when; if you cannot ask, take the person out.",
    es: "Una persona solo es pública con un consentimiento y su último día. Pregúntale si el directorio puede nombrarla y hasta cuándo; si no puedes preguntar, quita a la persona.",
  },
  look: ({ contacts }) =>
    contacts
      .filter(
        ({ consent, consentUntil }) => consent === "NOT_RECORDED" || (consent === "GIVEN" && !consentUntil),
      )
      .map(({ id, consent }) => ({
        path: `contacts.${id}.${consent === "GIVEN" ? "consentUntil" : "consent"}`,
        claimId: id,
        evidence: { consent },
        title:
          consent === "GIVEN"
            ? { en: "The consent has no last day", es: "El consentimiento no tiene último día" }
            : {
                en: "No consent of this person is recorded",
                es: "No consta el consentimiento de esta persona",
              },
        repair: null,
      })),
};
