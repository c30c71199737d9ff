import { findPhones } from "../../organizations/phones/find-phones.ts";
import { readPhone } from "../../organizations/phones/read-phone.ts";
import type { Rule } from "../finding.ts";

/** An extension that stands within the number, so that pages show it twice. */
export const extensionInPhone: Rule = {
  code: "EXTENSION_IN_PHONE",
  severity: "LOW",
  title: { en: "The extension stands within the number", es: "La extensión está dentro del número" },
  explanation: {
    en: "Pages show the extension beside the number, so here it comes twice. Leave only the number, and give the extension in its own field.",
    es: "Las páginas muestran la extensión junto al número, así que aquí sale dos veces. Deja solo el número y pon la extensión en su propio campo.",
  },
  look: ({ phones }) =>
    phones.flatMap((phone) => {
      const { extension } = readPhone(phone.asPublished);
      const found = findPhones(phone.asPublished, []);
      if (extension === null || phone.number === null || found.length !== 1) return [];
      const path = `phones.${phone.id}`;
      const { asPublished } = found[0]!;
      return [
        {
          path: `${path}.asPublished`,
          claimId: phone.id,
          evidence: { asPublished: phone.asPublished },
          title: extensionInPhone.title,
          repair: {
            says: {
              en: `Number ${asPublished}, extension ${phone.extension ?? extension}`,
              es: `Número ${asPublished}, extensión ${phone.extension ?? extension}`,
            },
            changes: [
              { path: `${path}.asPublished`, to: asPublished },
              { path: `${path}.extension`, to: phone.extension ?? extension },
            ],
          },
        },
      ];
    }),
};
