import { expect, test } from "@jest/globals";
import { readPhones } from "../../../server/pasted-lines/read-phones.ts";

const read = (text: string, country = "MX", phones: string[] = []) => readPhones(text, { country, phones });
/** A number as "TYPE asPublished xEXTENSION → number". */
const told = (text: string, country?: string, near?: string[]) =>
  read(text, country, near).phones.map(
    ({ type, asPublished, extension, number }) =>
      `${type} ${asPublished}${extension ? ` x${extension}` : ""} → ${number}`,
  );

test.each([
  [
    "Tel: (55) 7583 9623 / 5514-0475 ext. 12",
    ["VOICE (55) 7583 9623 → +525575839623", "VOICE (55) 5514-0475 x12 → +525555140475"],
  ],
  [
    "Tel.: (52 55) 55 14 15 21, 55 14 15 19  ext. 118, 100",
    ["VOICE (52 55) 55 14 15 21 → +525555141521", "VOICE (55) 55 14 15 19 x118, 100 → +525555141519"],
  ],
  [
    "Tel: (951)516 9004,044 (951)310 0375",
    ["VOICE (951)516 9004 → +529515169004", "VOICE (951)310 0375 → +529513100375"],
  ],
  [
    "+52 (66) 43 82 76 85or +52 (66) 46 82 51 80",
    ["VOICE +52 (66) 43 82 76 85 → +526643827685", "VOICE +52 (66) 46 82 51 80 → +526646825180"],
  ],
  [
    "Tel: +52 967 6747811,01 800 837 86 89",
    ["VOICE +52 967 6747811 → +529676747811", "TOLL_FREE 800 837 86 89 → +528008378689"],
  ],
  ["Cel. 045 951 310 0375", ["CELL 951 310 0375 → +529513100375"]],
  ["Móvil: +52 1 967 185 5888", ["CELL +52 967 185 5888 → +529671855888"]],
  ["WhatsApp: 967 185 5888", ["WHATSAPP 967 185 5888 → +529671855888"]],
  ["Tel. 967 185 5888 (solo WhatsApp)", ["WHATSAPP 967 185 5888 → +529671855888"]],
  [
    "967 185 5888 (WhatsApp) / 967 185 5889",
    ["WHATSAPP 967 185 5888 → +529671855888", "VOICE 967 185 5889 → +529671855889"],
  ],
  ["Fax: 55 1234 5678", ["FAX 55 1234 5678 → +525512345678"]],
  ["Tel/Fax: 55 1234 5678", ["VOICE 55 1234 5678 → +525512345678"]],
  ["Línea de ayuda 800 837 8689", ["HOTLINE 800 837 8689 → +528008378689"]],
  [
    "Hotline: 55 1234 5678; 55 1234 5679",
    ["HOTLINE 55 1234 5678 → +525512345678", "HOTLINE 55 1234 5679 → +525512345679"],
  ],
  ["01 800 837 86 89", ["TOLL_FREE 800 837 86 89 → +528008378689"]],
  [
    "Tel: 55 1234 5678\nFax: 55 1234 5679",
    ["VOICE 55 1234 5678 → +525512345678", "FAX 55 1234 5679 → +525512345679"],
  ],
  ["Tel: 5514-0475", ["VOICE 5514-0475 → null"]],
  ["Tel USA: (208) 753.7041", ["VOICE (208) 753.7041 → +12087537041"]],
  [
    "+1 (619) 888 8745 / 888 8746",
    ["VOICE +1 (619) 888 8745 → +16198888745", "VOICE +1 (619) 888 8746 → +16198888746"],
  ],
])("reads %s", (text, phones) => {
  expect(told(text)).toEqual(phones);
});

test.each([
  ["a local number that nobody calls one", "5514-0475"],
  ["a postcode and a house", "Insurgentes 1150, C.P. 03200"],
  ["a tax number", "RFC 5512345678"],
  ["a bank account", "CLABE: 5512345678"],
  ["a year", "founded in 2004, 30 000 people"],
])("takes %s for no phone, and leaves it where it is", (_what, text) => {
  expect(read(text)).toEqual({ phones: [], left: text });
});

test("takes a date for no phone, also where numbers have eight digits", () => {
  expect(told("2024-03-15 12/03/2024", "GT")).toEqual([]);
  expect(told("2435-6789", "GT")).toEqual(["VOICE 2435-6789 → +50224356789"]);
});

test("a local number takes the area code that all numbers around it have, and none where they differ", () => {
  expect(told("Tel. 5514-0475", "MX", ["(55) 7583 9623", "01 55 1234 5678"])).toEqual([
    "VOICE (55) 5514-0475 → +525555140475",
  ]);
  expect(told("Tel. 514-0475", "MX", ["951 572 6706", "222 123 4567"])).toEqual(["VOICE 514-0475 → null"]);
  // A number that is free of charge lies nowhere.
  expect(told("Tel. 514 0475", "MX", ["800 837 8689"])).toEqual(["VOICE 514 0475 → null"]);
});

test.each([
  ["Tel Legal Clinic: (52 55) 9154.8990", { en: "Legal clinic", es: "Clínica jurídica" }],
  ["Tel USA: (208) 753.7041", { en: "United States", es: "Estados Unidos" }],
  ["Casa de mujeres: 55 1234 5678", { es: "Casa de mujeres" }],
  ["Front desk: 55 1234 5678", { en: "Front desk" }],
  ["55 1234 5678 (Oficina)", { en: "Office", es: "Oficina" }],
  ["Tel USA (208) 753.7041", { en: "United States", es: "Estados Unidos" }],
  ["In the USA, Tel: (208) 753.7041", { en: "United States", es: "Estados Unidos" }],
  ["Call us on 55 1234 5678", {}],
  ["Av. Juárez 12, Tel: 55 1234 5678", {}],
])("the label of %s is %j", (text, label) => {
  expect(read(text).phones.map((phone) => phone.label)).toEqual([label]);
});

test("a list shares its label", () => {
  const { phones } = read("Tel Legal Clinic: (52 55) 9154.8990 and 9131.7512");
  expect(phones.map(({ label }) => label.en)).toEqual(["Legal clinic", "Legal clinic"]);
});
