import { findMailboxes } from "../../organizations/inputs/find-mailboxes.ts";
import type { Rule } from "../finding.ts";
import { newItemId } from "../new-item-id.ts";

/** Several addresses in the place of one. */
export const severalEmails: Rule = {
  code: "SEVERAL_EMAILS",
  severity: "HIGH",
  title: {
    en: "Several addresses stand in the place of one",
    es: "Hay varias direcciones en el lugar de una",
  },
  explanation: {
    en: "Together they are no address to which mail could be sent. Give each a line of its own.",
    es: "Juntas no son una dirección a la que se pueda escribir. Dale a cada una su propia línea.",
  },
  look: ({ emails }) =>
    emails.flatMap((email) => {
      const addresses = [...new Set(findMailboxes(email.asPublished).map(({ address }) => address))];
      const [first, ...others] = addresses;
      if (email.address !== null || others.length === 0) return [];
      return [
        {
          path: `emails.${email.id}.asPublished`,
          claimId: email.id,
          evidence: { asPublished: email.asPublished },
          title: {
            en: `${addresses.length} addresses stand in the place of one`,
            es: `Hay ${addresses.length} direcciones en el lugar de una`,
          },
          repair: {
            says: {
              en: `Make them ${addresses.length} addresses: ${addresses.join(" · ")}`,
              es: `Separarlas en ${addresses.length} direcciones: ${addresses.join(" · ")}`,
            },
            changes: [
              { path: `emails.${email.id}.asPublished`, to: first },
              ...others.map((address) => {
                const id = newItemId(email.id, address);
                return { path: `emails.${id}`, to: { ...email, id, address, asPublished: address } };
              }),
            ],
          },
        },
      ];
    }),
};
