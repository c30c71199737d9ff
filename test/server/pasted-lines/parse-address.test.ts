import { expect, test } from "@jest/globals";
import { parseAddress } from "../../../server/pasted-lines/parse-address.ts";

/** An address as its parts: street | rest | postcode city, state, country. */
const told = (text: string, country = "MX") => {
  const at = parseAddress(text, country);
  expect(at.asPublished).toBe(text);
  return [at.address1, at.address2, at.postalCode, at.city, at.state, at.country];
};
const capital = "Ciudad de México";

test.each([
  [
    "Av. Insurgentes Sur 123, Col. Roma Norte, 06700 Cuauhtémoc, Ciudad de México, CDMX, México",
    ["Av. Insurgentes Sur 123", "Col. Roma Norte, Cuauhtémoc", "06700", capital, capital, "MX"],
  ],
  [
    "Calle 22 #404 esquina con Calle 25, Col. Centro, 86900 Tenosique, TAB, Mexico",
    ["Calle 22 #404 esquina con Calle 25", "Col. Centro", "86900", "Tenosique", "Tabasco", "MX"],
  ],
  [
    "Calle Francisco I. Madero, # 350 Colonia Victoria, C.P. 38030, Nuevo Laredo, Tamaulipas.",
    ["Calle Francisco I. Madero, # 350 Colonia Victoria", null, "38030", "Nuevo Laredo", "Tamaulipas", "MX"],
  ],
  [
    "Avenida Hidalgo s/n, Apartado 87. Tapachula, Chis. C.P. 27900",
    ["Avenida Hidalgo s/n", "Apartado 87", "27900", "Tapachula", "Chiapas", "MX"],
  ],
  [
    "Calle Galileo 239, Tijuana, B.C. 22350",
    ["Calle Galileo 239", null, "22350", "Tijuana", "Baja California", "MX"],
  ],
  [
    "Tehuantepec #142, Del. Cuauhtémoc, C.P. 06760, México, D.F.",
    ["Tehuantepec #142", "Del. Cuauhtémoc", "06760", capital, capital, "MX"],
  ],
  [
    "Aquiles Serdan 101, Yalalag, 68050 Oaxaca, México",
    ["Aquiles Serdan 101", "Yalalag", "68050", "Oaxaca", "Oaxaca", "MX"],
  ],
  ["Carlos Dolci 96, C.P. 01460 Mexico", ["Carlos Dolci 96", null, "01460", null, null, "MX"]],
  ["Acayucan, Veracruz", [null, null, null, "Acayucan", "Veracruz", "MX"]],
  [
    "200 McAllister Street, San Francisco, CA 94102",
    ["200 McAllister Street", null, "94102", "San Francisco", "California", "US"],
  ],
  [
    "1 Main St\nSanta Fe, New Mexico 87501-1234\nUSA",
    ["1 Main St", null, "87501-1234", "Santa Fe", "New Mexico", "US"],
  ],
  // Where the city ends and the street begins nobody can tell.
  [
    "750 Otay Lakes Road, Suite 2111 Chula Vista, CA. 91910",
    ["750 Otay Lakes Road", "Suite 2111 Chula Vista", "91910", null, "California", "US"],
  ],
])("takes apart %s", (text, parts) => {
  expect(told(text)).toEqual(parts);
});

test.each([
  [
    "Calle Mayor 5, 3º B, 28013 Madrid, España",
    "MX",
    ["Calle Mayor 5", "3º B", "28013", "Madrid", null, "ES"],
  ],
  [
    "Carrer de Sants 12, 08901 L'Hospitalet de Llobregat (Barcelona)",
    "ES",
    ["Carrer de Sants 12", null, "08901", "L'Hospitalet de Llobregat", "Barcelona", "ES"],
  ],
  [
    "10 Downing Street, London SW1A 2AA, UK",
    "MX",
    ["10 Downing Street", null, "SW1A 2AA", "London", null, "GB"],
  ],
  [
    "12 rue de la Paix, 75002 Paris, Francia",
    "MX",
    ["12 rue de la Paix", null, "75002", "Paris", null, "FR"],
  ],
  ["Calle 10 No 5, Bogotá", "CO", ["Calle 10 No 5", "Bogotá", null, null, null, "CO"]],
])("takes apart %s, pasted on the page of %s", (text, country, parts) => {
  expect(told(text, country)).toEqual(parts);
});

test("leaves an address of two postcodes whole, for somebody to take apart", () => {
  const text = "Montes Urales 770, CP 11000 Ciudad de México, 04010 Ciudad de México, CDMX, Mexico";
  expect(told(text)).toEqual([
    "Montes Urales 770",
    "CP 11000 Ciudad de México, 04010 Ciudad de México, CDMX",
    null,
    null,
    null,
    "MX",
  ]);
});
