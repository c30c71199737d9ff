import { expect, test } from "@jest/globals";
import { searchTextOf } from "../../../../server/organizations/rows/search-text.ts";
import { foldText } from "../../../../server/publishing/fold-text.ts";
import {
  makeContact,
  makeEmail,
  makeLocation,
  makeOrganization,
  makePhone,
} from "../../../factories/organization.ts";

const document = makeOrganization({
  slug: "casa-azul",
  name: "Casa Azúl",
  nameStatus: "INFERRED",
  nameBasis: "casaazul.example",
  alternateNames: [{ id: "a", name: "La Ñ", locale: "es" }],
  locations: [makeLocation({ visibility: "HIDDEN", state: "Ciudad de México", city: "Tlalpan" })],
  phones: [makePhone({ number: "+525552114153", asPublished: "(55) 5211.4153" })],
  emails: [makeEmail({ address: null, asPublished: "casa(at)example" })],
  contacts: [makeContact({ consent: "REFUSED", consentUntil: null })],
});

test.each([
  ["a name without its accents", "CASA AZUL"],
  ["a former name", "La Ñ"],
  ["what the name was taken from", "casaazul.example"],
  ["a hidden place", "tlalpan"],
  ["another name of its state", "cdmx"],
  ["a number as it is dialled", "525552114153"],
  ["a number as it is printed", "(55) 5211.4153"],
  ["a number as it is printed, digit by digit", "5552114153"],
  ["a mailbox that is none", "casa(at)example"],
  ["a link", "https://casa.example"],
  ["a person whom the public does not see", "remedios varo"],
  ["a text", "quienes van de camino"],
])("finds it by %s, folded", (_what, words) => {
  expect(searchTextOf(document)).toContain(foldText(words));
});

test("says each thing once", () => {
  const mail = makeEmail();
  const text = searchTextOf(makeOrganization({ emails: [mail, makeEmail()] }));
  expect(text.split(foldText(mail.asPublished))).toHaveLength(2);
});
