import { change, ids, one, type Refusal, two } from "./refusal.ts";

const phone = (set: string) => change("phone", ids.phone, set);
const email = (set: string) => change("email", ids.email, set);
const link = (set: string) => change("link", ids.link, set);
const hours = (set: string) => change("schedule", ids.schedule, set);
const place = (set: string) => change("location", ids.address, set);
const both = `location_id = '${ids.address}', contact_id = '${ids.person}'`;

/** What no claim may be. */
export const claimRefusals: Refusal[] = [
  ["a phone without its country", phone("number = '9626424198'"), "phone_number_check"],
  ["a phone with spaces", phone("number = '+52 962 642 4198'"), "phone_number_check"],
  ["a phone of 16 digits", phone("number = '+5296264241980000'"), "phone_number_check"],
  ["a phone that was published as nothing", phone("as_published = '  '"), "phone_as_published_check"],
  ["an extension in words", phone("extension = 'ext. 12'"), "phone_extension_check"],
  ["extensions parted by a comma alone", phone("extension = '12,13'"), "phone_extension_check"],
  ["a label that is blank", phone(`label = '{"en": " "}'`), "phone_label_check"],
  ["a label in a language that is none", phone(`label = '{"English": "Desk"}'`), "phone_label_check"],
  ["a label that is a number", phone(`label = '{"en": 5}'`), "phone_label_check"],
  ["a label that is a list", phone(`label = '["Desk"]'`), "phone_label_check"],
  ["a phone of a place and of a person", phone(both), "phone_belonging_check"],
  [
    "a phone at another's place",
    phone(`location_id = '${ids.otherAddress}'`),
    "phone_location_id_organization_id_fkey",
  ],
  [
    "a phone that moves away from its claim",
    phone(`organization_id = '${two}'`),
    "phone_id_organization_id_fkey",
  ],
  ["an email without a domain", email("address = 'casa'"), "email_address_check"],
  ["an email with a space", email("address = 'ca sa@example.org'"), "email_address_check"],
  ["an email of a place and of a person", email(both), "email_belonging_check"],
  [
    "an email at another's place",
    email(`location_id = '${ids.otherAddress}'`),
    "email_location_id_organization_id_fkey",
  ],
  ["an email's label that is blank", email(`label = '{"es": ""}'`), "email_label_check"],
  ["a link that is no address of the web", link("url = 'javascript:alert(1)'"), "link_url_check"],
  ["a link without its scheme", link("url = 'example.org'"), "link_url_check"],
  ["a link that says nothing", link("url = NULL"), "link_known_check"],
  ["a link's label that is blank", link(`label = '{"en": ""}'`), "link_label_check"],
  ["a label of hours that is blank", hours(`label = '{"en": ""}'`), "schedule_label_check"],
  ["hours on a day that is none", hours("days = '{MO,XX}'"), "schedule_days_check"],
  ["hours on no day", hours("days = '{}'"), "schedule_days_check"],
  ["hours on eight days", hours("days = '{MO,TU,WE,TH,FR,SA,SU,MO}'"), "schedule_days_check"],
  ["hours that open at 24:00", hours("opens = '24:00'"), "schedule_opens_check"],
  ["hours that open at nine", hours("opens = '9:00'"), "schedule_opens_check"],
  ["hours that close at 25:00", hours("closes = '25:00'"), "schedule_closes_check"],
  ["hours that close at 24:30", hours("closes = '24:30'"), "schedule_closes_check"],
  ["hours of a place and of a person", hours(both), "schedule_belonging_check"],
  ["coordinates without their precision", place("latitude = 1, longitude = 1"), "location_coordinates_check"],
  ["half a point", place("latitude = 1, coordinate_precision = 'CITY'"), "location_coordinates_check"],
  [
    "a latitude beyond the pole",
    place("latitude = 91, longitude = 1, coordinate_precision = 'CITY'"),
    "location_latitude_check",
  ],
  [
    "a longitude beyond the date line",
    place("latitude = 1, longitude = -181, coordinate_precision = 'CITY'"),
    "location_longitude_check",
  ],
  ["a country in full", place("country = 'Mexico'"), "location_country_check"],
  ["a person without a name", change("contact", ids.person, "name = ' '"), "contact_name_check"],
  [
    "a consent's end without the consent",
    change("contact", ids.person, "consent_until = '2027-01-01'"),
    "contact_consent_check",
  ],
  [
    "a phone that is said to be an email",
    `UPDATE editorial.phone SET id = '${ids.email}'`,
    "is not of kind PHONE",
  ],
  [
    "an email on a phone's claim",
    `INSERT INTO editorial.email (id, organization_id, position, as_published, label) VALUES ('${ids.phone}', '${one}', 1, 'x', '{}')`,
    "is not of kind EMAIL",
  ],
  [
    "a place on no claim at all",
    `INSERT INTO editorial.location (id, organization_id, position, kind) VALUES (gen_random_uuid(), '${one}', 1, 'PHYSICAL')`,
    "is not of kind ADDRESS",
  ],
  [
    "a claim that goes before its verifications",
    `DELETE FROM editorial.phone; DELETE FROM editorial.claim WHERE id = '${ids.phone}'`,
    "verification_claim_id_fkey",
  ],
];
