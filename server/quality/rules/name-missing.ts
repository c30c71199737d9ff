import { checkPublishable } from "../../organizations/checks/check-publishable.ts";
import type { Rule } from "../finding.ts";

/** No name to show: it keeps an organization from its first publication. */
export const nameMissing: Rule = {
  code: "NAME_MISSING",
  severity: "BLOCKING",
  title: { en: "It has no name", es: "No tiene nombre" },
  explanation: {
    en: "Without a name to show nobody could find it. Give one, or describe the place.",
    es: "Sin un nombre que mostrar nadie podría encontrarla. Escribe uno, o describe el lugar.",
  },
  look: (document) =>
    checkPublishable(document)
      .filter(({ path }) => path === "name")
      .map(({ path }) => ({ path, claimId: null, evidence: {}, title: nameMissing.title, repair: null })),
};
