import { isDeepStrictEqual } from "node:util";
import type { Phone } from "../../organizations/document.ts";
import type { Rule } from "../finding.ts";

const isSame = (one: Phone, other: Phone) =>
  one.number === other.number && one.extension === other.extension && one.type === other.type;

/** A number that the organization has twice. One that also takes WhatsApp or faxes is another claim. */
export const phoneTwice: Rule = {
  code: "PHONE_TWICE",
  severity: "LOW",
  title: { en: "This number is listed twice", es: "Este número está dos veces" },
  explanation: {
    en: "It is the same number as another one above. Keep one of them, or correct the one that is wrong.",
    es: "Es el mismo número que otro de más arriba. Conserva uno de los dos, o corrige el que esté mal.",
  },
  look: ({ phones }) =>
    phones.flatMap((phone, index) => {
      const earlier = phones.slice(0, index).find((one) => phone.number !== null && isSame(one, phone));
      if (!earlier) return [];
      const { locationId, contactId, label } = earlier;
      const adds = !isDeepStrictEqual({ ...phone, locationId, contactId, label }, phone);
      return [
        {
          path: `phones.${phone.id}.asPublished`,
          claimId: phone.id,
          evidence: { number: phone.number, extension: phone.extension, earlier: earlier.id },
          title: phoneTwice.title,
          repair: adds
            ? null
            : {
                says: { en: "Take this one away", es: "Quitar este" },
                changes: [{ path: `phones.${phone.id}`, to: null }],
              },
        },
      ];
    }),
};
