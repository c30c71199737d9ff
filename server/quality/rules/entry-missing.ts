import { checkPublishable } from "../../organizations/checks/check-publishable.ts";
import type { Rule } from "../finding.ts";

/**
 * A place on no country page: it keeps an organization from its first publication. An umbrella over branches has none of
 * its own, and is shown with them.
 */
export const entryMissing: Rule = {
  code: "ENTRY_MISSING",
  severity: "BLOCKING",
  title: { en: "It stands on no country page", es: "No está en la página de ningún país" },
  explanation: {
    en: "Without a place on a country page nobody could find it. Add an entry in a section of a country's page.",
    es: "Sin un lugar en la página de un país nadie podría encontrarla. Agrega una entrada en una sección de la página de un país.",
  },
  look: (document, { branches }) =>
    checkPublishable(document)
      .filter(({ path }) => path === "entries" && !branches)
      .map(({ path }) => ({ path, claimId: null, evidence: {}, title: entryMissing.title, repair: null })),
};
