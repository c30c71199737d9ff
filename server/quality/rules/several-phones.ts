import { findPhones } from "../../organizations/phones/find-phones.ts";
import { phoneCountries } from "../../organizations/phones/phone-countries.ts";
import { readPhone } from "../../organizations/phones/read-phone.ts";
import type { Rule } from "../finding.ts";
import { newItemId } from "../new-item-id.ts";

/** Several numbers in the place of one. */
export const severalPhones: Rule = {
  code: "SEVERAL_PHONES",
  severity: "HIGH",
  title: { en: "Several numbers stand in the place of one", es: "Hay varios números en el lugar de uno" },
  explanation: {
    en: "A phone dials only one number, and each is checked for itself. Give each a line of its own.",
    es: "Un teléfono marca un solo número, y cada uno se verifica por separado. Dale a cada uno su propia línea.",
  },
  look: (document) =>
    document.phones.flatMap((phone) => {
      const found = findPhones(phone.asPublished, phoneCountries(phone, document));
      const numbers = found.flatMap(({ number, asPublished, extension }) =>
        number === null ? [] : [{ number, asPublished, extension }],
      );
      const [first, ...others] = numbers;
      if (!first || others.length === 0 || new Set(numbers.map(({ number }) => number)).size === 1) return [];
      const path = `phones.${phone.id}`;
      // An extension that was read at the end of the whole belongs to the last number.
      const own = phone.extension === readPhone(phone.asPublished).extension ? null : phone.extension;
      return [
        {
          path: `${path}.asPublished`,
          claimId: phone.id,
          evidence: { asPublished: phone.asPublished },
          title: {
            en: `${numbers.length} numbers stand in the place of one`,
            es: `Hay ${numbers.length} números en el lugar de uno`,
          },
          repair: {
            says: {
              en: `Make them ${numbers.length} numbers: ${numbers.map((one) => one.asPublished).join(" · ")}`,
              es: `Separarlos en ${numbers.length} números: ${numbers.map((one) => one.asPublished).join(" · ")}`,
            },
            changes: [
              { path: `${path}.asPublished`, to: first.asPublished },
              { path: `${path}.extension`, to: own ?? first.extension },
              ...others.map((one) => {
                const id = newItemId(phone.id, one.number);
                return { path: `phones.${id}`, to: { ...phone, id, ...one } };
              }),
            ],
          },
        },
      ];
    }),
};
