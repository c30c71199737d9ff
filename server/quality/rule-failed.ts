import type { FindingKind, Noticed } from "./finding.ts";

/** A rule that could not look at a document: told like any other finding, so that somebody mends the rule. */
export const ruleFailed: FindingKind & { of(rule: FindingKind, error: unknown): Noticed } = {
  code: "RULE_FAILED",
  severity: "NOTE",
  title: { en: "A rule could not look at it", es: "Una regla no pudo revisarla" },
  explanation: {
    en: "The rule broke off over something that it did not expect, so nobody knows whether it would notice anything. Nothing else is affected. Tell whoever runs this Posada; the server's log has the details.",
    es: "La regla se interrumpió por algo que no esperaba, así que nadie sabe si habría notado algo. No afecta a nada más. Avisa a quien mantiene este Posada; el registro del servidor tiene los detalles.",
  },
  of: ({ code }, error) => ({
    path: "",
    claimId: null,
    // The message may quote what the document says; its kind is enough to tell one failure from another.
    evidence: { rule: code, error: error instanceof Error ? error.name : typeof error },
    title: {
      en: `The rule ${code} could not look at it`,
      es: `La regla ${code} no pudo revisarla`,
    },
    repair: null,
  }),
};
