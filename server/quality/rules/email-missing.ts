import { isBlank } from "../../texts.ts";
import type { Rule } from "../finding.ts";

/** A line for an email with nothing in it. */
export const emailMissing: Rule = {
  code: "EMAIL_MISSING",
  severity: "MEDIUM",
  title: { en: "There is no email address here", es: "Aquí no hay ninguna dirección de correo" },
  explanation: {
    en: "The source announces an address and does not give it. Look it up on the organization's own pages, or take the line away.",
    es: "La fuente anuncia una dirección y no la da. Búscala en las páginas de la propia organización, o quita la línea.",
  },
  look: ({ emails }) =>
    emails
      .filter(({ asPublished }) => isBlank(asPublished))
      .map(({ id }) => ({
        path: `emails.${id}.asPublished`,
        claimId: id,
        evidence: {},
        title: emailMissing.title,
        repair: {
          says: { en: "Take the line away", es: "Quitar la línea" },
          changes: [{ path: `emails.${id}`, to: null }],
        },
      })),
};
