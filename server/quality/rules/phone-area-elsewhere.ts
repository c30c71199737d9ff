import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { Location, OrganizationDocument, Phone } from "../../organizations/document.ts";
import type { Rule } from "../finding.ts";
import { areaCodeOf } from "../tables/area-codes.ts";
import { nameOfState, statesNamed } from "../tables/states.ts";

/** These are carried along, wherever their area code is from. */
const carried: readonly Phone["type"][] = ["CELL", "TEXT", "WHATSAPP", "TOLL_FREE", "HOTLINE"];

/** The place of a phone; of one that has none, all places of the organization. */
function placesOf(
  { locationId, contactId }: Phone,
  { locations, contacts }: OrganizationDocument,
): Location[] {
  const own = locationId ?? contacts.find(({ id }) => id === contactId)?.locationId ?? null;
  return own === null ? locations : locations.filter(({ id }) => id === own);
}

/** A landline whose area code is of another state than its place. */
export const phoneAreaElsewhere: Rule = {
  code: "PHONE_AREA_ELSEWHERE",
  severity: "NOTE",
  title: { en: "The area code is of another state", es: "La clave de área es de otro estado" },
  explanation: {
    en: "It may be the number of a head office or a mobile, or a digit is wrong. Make sure that it rings where people think it does.",
    es: "Puede ser el número de una oficina central o un celular, o hay una cifra mal. Asegúrate de que suena donde la gente cree.",
  },
  look: (document) =>
    document.phones.flatMap((phone) => {
      const parsed = phone.number === null ? undefined : parsePhoneNumberFromString(phone.number);
      if (!parsed?.country || carried.includes(phone.type)) return [];
      const country = parsed.country;
      const area = areaCodeOf(country, parsed.nationalNumber);
      const states = placesOf(phone, document).map((at) =>
        at.country === country && at.state !== null ? statesNamed(country, at.state) : [],
      );
      if (!area || states.length === 0 || states.some((of) => of.length === 0)) return [];
      if (states.flat().some((state) => area.around.includes(state))) return [];
      const names = area.states.map((state) => nameOfState(country, state)).join(", ");
      return [
        {
          path: `phones.${phone.id}.asPublished`,
          claimId: phone.id,
          evidence: { number: phone.number, states: [...new Set(states.flat())] },
          title: {
            en: `The area code ${area.code} is of ${names}`,
            es: `La clave ${area.code} es de ${names}`,
          },
          repair: null,
        },
      ];
    }),
};
