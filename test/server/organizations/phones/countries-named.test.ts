import { expect, test } from "@jest/globals";
import { countriesNamed } from "../../../../server/organizations/phones/countries-named.ts";

test.each([
  ["Tel USA:", ["US"]],
  ["Tel. México", ["MX"]],
  ["EE. UU.", ["US"]],
  ["EE.UU. y Canadá", ["US", "CA"]],
  ["Estados Unidos", ["US"]],
  ["U.S. office, then Mexico", ["US", "MX"]],
  ["Guinea Ecuatorial", ["GQ"]],
  ["Papúa Nueva Guinea", ["PG"]],
  ["Reino Unido", ["GB"]],
  ["Clínica jurídica", []],
  ["US office", ["US"]],
  ["Call us", []],
  ["woman in charge", []],
  ["", []],
])("%s names %j", (label, codes) => {
  expect(countriesNamed(label)).toEqual(codes);
});
