import type { CountryCode } from "libphonenumber-js/max";

/** A change of a country's numbers after which the old ones ring no more, and the new one follows from the old. */
export interface Renumbering {
  /** The whole old number without the country's code, with the trunk prefix where people wrote it. */
  old: RegExp;
  /** What it is today, as the replacement of `old`. */
  now: string;
  /** First day (YYYY-MM-DD) on which only the new number rings; where the country changed in steps, that of the last. */
  since: string;
}

/**
 * Every renumbering Posada knows, by country (ISO 3166-1 alpha-2). An old number is read only where it is not valid today
 * and the new one is. A country is added by one line a shape; what could be two new numbers is left out.
 */
export const renumberings: Partial<Record<CountryCode, readonly Renumbering[]>> = {
  // 8 to 10 digits: 01 in front of every number. ARCEP Bénin; the first hour of 2024-11-30.
  BJ: [{ old: /^([2-9]\d{7})$/, now: "01$1", since: "2024-11-30" }],
  // The ninth digit of mobile numbers. Anatel, Resolução 553/2010: 2012-07-29 in São Paulo, the South as the last.
  BR: [{ old: /^0?([1-9][1-9])([689]\d{7})$/, now: "$19$2", since: "2016-11-06" }],
  // 8 to 10 digits, by network; the second digit tells it of a mobile, the third of a landline. ARTCI; ITU-T notice, 2020.
  CI: [
    { old: /^([04-9][0-3]\d{6})$/, now: "01$1", since: "2021-01-31" },
    { old: /^([04-9][4-6]\d{6})$/, now: "05$1", since: "2021-01-31" },
    { old: /^([04-9][7-9]\d{6})$/, now: "07$1", since: "2021-01-31" },
    { old: /^([23]\d0\d{5})$/, now: "25$1", since: "2021-01-31" },
    { old: /^([23]\d8\d{5})$/, now: "21$1", since: "2021-01-31" },
    { old: /^([23]\d[1-79]\d{5})$/, now: "27$1", since: "2021-01-31" },
  ],
  // A 2 behind the area code of landlines. Subtel; ITU-T communication of 2014-07-02: 2012-10-20 in Arica, Puerto Montt
  // last. Where an area code begins like a mobile of that time, only behind the trunk prefix.
  CL: [
    { old: /^0?2([2-9]\d{6})$/, now: "22$1", since: "2013-07-06" },
    { old: /^(?:0|(?=[34]))([3-7][1-8])([2-9]\d{5})$/, now: "$12$2", since: "2013-07-06" },
  ],
  // 8 to 9 digits: 6 in front of mobiles, 2 of landlines. ART Cameroun; ITU-T communication of 2014-10-06. What became of
  // those with 33 is told differently.
  CM: [
    { old: /^([79]\d{7})$/, now: "6$1", since: "2014-11-21" },
    { old: /^(22\d{6})$/, now: "2$1", since: "2014-11-21" },
  ],
  // Landlines: 60 in front of the area code. CRC, Resolución 5826 de 2019; old and new side by side until 2021-11-30.
  CO: [{ old: /^([124-8][2-8]\d{6})$/, now: "60$1", since: "2021-12-01" }],
  // 7 to 8 digits: 2 in front of landlines, 8 of mobiles; 800 and 900 stayed. ICE; the night to 2008-03-20.
  CR: [
    { old: /^([24-7]\d{6})$/, now: "2$1", since: "2008-03-20" },
    { old: /^((?!800|900)[389]\d{6})$/, now: "8$1", since: "2008-03-20" },
  ],
  // Mobiles, 10 to 11 digits with the 0, by network. NTRA: new from 2011-10-06, the old ones switched off on 2012-03-23.
  EG: [
    { old: /^0?1([069])(\d{7})$/, now: "10$1$2", since: "2012-03-23" },
    { old: /^0?1([14])(\d{7})$/, now: "11$1$2", since: "2012-03-23" },
    { old: /^0?1([278])(\d{7})$/, now: "12$1$2", since: "2012-03-23" },
  ],
  // Ten digits: 2 for the 0 of landlines and a 0 behind the area code, 6 for the 0 of mobiles. EETT, National Numbering
  // Plan, 2002-01-20 and 2002-11-03. Only the two cities whose area codes nothing else begins with.
  GR: [
    { old: /^0?10?(\d{7})$/, now: "210$1", since: "2002-11-03" },
    { old: /^0?310?(\d{6})$/, now: "2310$1", since: "2002-11-03" },
    { old: /^0?(9[347]\d{7})$/, now: "6$1", since: "2002-11-03" },
  ],
  // 8 to 9 digits behind the 0: 5 in front of landlines, 6 of mobiles. ANRT; 2009-03-06, 23:45 UTC.
  MA: [
    { old: /^0?([23]\d{7})$/, now: "5$1", since: "2009-03-07" },
    { old: /^0?([14-7]\d{7})$/, now: "6$1", since: "2009-03-07" },
  ],
  // 7 to 9 digits: 33 in front of landlines. ARTP; the night to 2007-10-07. Mobiles went by network, which is not told.
  SN: [{ old: /^([89]\d{6})$/, now: "33$1", since: "2007-10-07" }],
  // 7 to 8 digits: 2 in front of landlines, 7 of mobiles; 800 and 900 stayed. SIGET; 2005-05-14.
  SV: [
    { old: /^([2-6]\d{6})$/, now: "2$1", since: "2005-05-14" },
    { old: /^((?!800|900)[789]\d{6})$/, now: "7$1", since: "2005-05-14" },
  ],
};
