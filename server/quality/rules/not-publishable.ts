import { checkPublishable } from "../../organizations/checks/check-publishable.ts";
import type { Rule } from "../finding.ts";

const told = {
  name: { rule: "NAME_MISSING", title: { en: "It has no name", es: "No tiene nombre" } },
  entries: {
    rule: "ENTRY_MISSING",
    title: { en: "It stands on no country page", es: "No está en la página de ningún país" },
  },
};

/** What keeps an organization from its first publication. */
export const notPublishable: Rule = (document) =>
  checkPublishable(document).map(({ path, message }) => ({
    severity: "BLOCKING",
    path,
    claimId: null,
    explanation: message,
    repair: null,
    ...told[path as keyof typeof told],
  }));
