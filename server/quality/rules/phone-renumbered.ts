import { normalizePhone } from "../../organizations/phones/normalize-phone.ts";
import { phoneCountries } from "../../organizations/phones/phone-countries.ts";
import { readPhone } from "../../organizations/phones/read-phone.ts";
import { writePhone } from "../../organizations/phones/write-phone.ts";
import type { Rule } from "../finding.ts";

/** A number from before its country gave all of them more digits: "(1) 234 5678" in Bogotá. */
export const phoneRenumbered: Rule = {
  code: "PHONE_RENUMBERED",
  severity: "HIGH",
  title: {
    en: "A number is from before the country changed its numbers",
    es: "Un número es de antes de que el país cambiara su numeración",
  },
  explanation: {
    en: "Who dials it as it is printed does not get through. The number of today follows from it. Write that, and verify it.",
    es: "Quien lo marca tal como está escrito no se comunica. El número de hoy se deduce de él. Escribe ese, y verifícalo.",
  },
  look: (document) =>
    document.phones.flatMap((phone) => {
      const { dial } = readPhone(phone.asPublished);
      const { number, renumbering } = normalizePhone(dial, phoneCountries(phone, document));
      if (number === null || renumbering === null || (phone.number !== null && phone.number !== number))
        return [];
      const path = `phones.${phone.id}.asPublished`;
      const [today, year] = [writePhone(number), renumbering.since.slice(0, 4)];
      return [
        {
          path,
          claimId: phone.id,
          evidence: { asPublished: phone.asPublished, number },
          title: {
            en: `Since ${year} this number is ${today}`,
            es: `Desde ${year} este número es ${today}`,
          },
          repair: {
            says: { en: `Write it as ${today}`, es: `Escribirlo como ${today}` },
            changes: [{ path, to: phone.asPublished.replace(dial, () => today) }],
          },
        },
      ];
    }),
};
