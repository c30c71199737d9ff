import { inEach } from "../../locales.ts";
import { foldText } from "../../publishing/fold-text.ts";
import type { Rule } from "../finding.ts";

/** A mailbox that other organizations give too. It is a reason to ask, and no sign that they are the same. */
export const emailShared: Rule = {
  code: "EMAIL_SHARED",
  severity: "NOTE",
  title: { en: "Another organization gives this mailbox too", es: "Otra organización da este mismo correo" },
  explanation: {
    en: "Offices of one house often share a mailbox; then say to which of them you write. If one copied it from the other, ask which of them reads it.",
    es: "Las oficinas de una misma casa suelen compartir el correo; al escribir, di a cuál te diriges. Si una lo copió de la otra, pregunta cuál de las dos lo lee.",
  },
  look: ({ id: own, name, parentId, emails }, { sharedMailboxes }) =>
    emails.flatMap(({ id, address }) => {
      const others = (sharedMailboxes?.get(address?.toLowerCase() ?? "") ?? []).filter(
        // Within one family it is known and meant.
        (other) =>
          other.id !== parentId &&
          // One of the same name is the same, which is asked by comparing the two, or its other office.
          foldText(other.name) !== foldText(name) &&
          other.parentId !== own &&
          (parentId === null || other.parentId !== parentId),
      );
      if (others.length === 0) return [];
      const names = inEach((locale) => new Intl.ListFormat(locale).format(others.map(({ name }) => name)));
      return [
        {
          path: `emails.${id}.asPublished`,
          claimId: id,
          evidence: { address, others: others.map((other) => other.id).sort() },
          title: { en: `Also the mailbox of ${names.en}`, es: `También es el correo de ${names.es}` },
          repair: null,
        },
      ];
    }),
};
