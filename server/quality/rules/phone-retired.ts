import { normalizePhone } from "../../organizations/phones/normalize-phone.ts";
import { phoneCountries } from "../../organizations/phones/phone-countries.ts";
import { readPhone } from "../../organizations/phones/read-phone.ts";
import { writePhone } from "../../organizations/phones/write-phone.ts";
import type { Rule } from "../finding.ts";

/** A number written with digits that its country's network no longer takes, such as Mexico's 01, 044 and 045. */
export const phoneRetired: Rule = {
  code: "PHONE_RETIRED",
  severity: "HIGH",
  title: {
    en: "A number is written as it is no longer dialed",
    es: "Un número está escrito como ya no se marca",
  },
  explanation: {
    en: "The country has changed its numbers, and what stands in front is not dialed any more. Who reads the number dials it as it is printed. Write it as it is dialed today.",
    es: "El país cambió su numeración y lo que va delante ya no se marca. Quien lee el número lo marca tal como está escrito. Escríbelo como se marca hoy.",
  },
  look: (document) =>
    document.phones.flatMap((phone) => {
      const { dial } = readPhone(phone.asPublished);
      const { number, droppedPrefix } = normalizePhone(dial, phoneCountries(phone, document));
      if (number === null || droppedPrefix === null || number !== phone.number) return [];
      const path = `phones.${phone.id}.asPublished`;
      const isBehindCode = !dial.replace(/\D/g, "").startsWith(droppedPrefix);
      const written = phone.asPublished.replace(dial, () => writePhone(number));
      return [
        {
          path,
          claimId: phone.id,
          evidence: { asPublished: phone.asPublished, droppedPrefix },
          title: isBehindCode
            ? {
                en: `Nobody gets through with the ${droppedPrefix} behind the country's code any more`,
                es: `Con el ${droppedPrefix} detrás del código del país ya no entra la llamada`,
              }
            : {
                en: `Nobody gets through with ${droppedPrefix} in front any more`,
                es: `Con ${droppedPrefix} delante ya no entra la llamada`,
              },
          repair: {
            says: { en: `Write it as ${writePhone(number)}`, es: `Escribirlo como ${writePhone(number)}` },
            changes: [{ path, to: written }],
          },
        },
      ];
    }),
};
