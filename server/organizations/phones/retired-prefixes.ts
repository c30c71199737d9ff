import type { CountryCode } from "libphonenumber-js/max";

/** Digits that once had to be dialled before a number and that the national plan no longer routes. */
export interface RetiredPrefix {
  digits: string;
  /** NATIONAL stood before a number dialled inside the country, AFTER_COUNTRY_CODE behind "+52". */
  position: "NATIONAL" | "AFTER_COUNTRY_CODE";
  /** First day (YYYY-MM-DD) on which the number is dialled without it. */
  since: string;
  /** What it was for. */
  use: string;
}

/**
 * Every retired prefix Posada knows, by country (ISO 3166-1 alpha-2).
 * A country is added by one line a prefix; no prefix here may begin a number that is valid today.
 */
export const retiredPrefixes: Partial<Record<CountryCode, readonly RetiredPrefix[]>> = {
  // Mexico went over to ten digits for every call on one night.
  MX: [
    { digits: "01", position: "NATIONAL", since: "2019-08-03", use: "long distance and toll-free (01 800)" },
    {
      digits: "044",
      position: "NATIONAL",
      since: "2019-08-03",
      use: "landline to a mobile of the same area",
    },
    { digits: "045", position: "NATIONAL", since: "2019-08-03", use: "landline to a mobile of another area" },
    { digits: "1", position: "AFTER_COUNTRY_CODE", since: "2019-08-03", use: "from abroad to a mobile" },
  ],
  // Colombia's single way of dialing: CRC, Resolución 5826 de 2019; the old one worked beside it until 2021-11-30.
  CO: [{ digits: "03", position: "NATIONAL", since: "2021-12-01", use: "landline to a mobile" }],
  // Ukraine dials 0 for 8 0: order 1200 of its Ministry of Transport and Communications, 2008-09-29.
  UA: [{ digits: "8", position: "NATIONAL", since: "2009-10-14", use: "long distance and mobiles" }],
};
