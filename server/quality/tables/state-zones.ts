/** Zones that are kept in a state beside, or in place of, those of the rest of its country. */
interface ZoneTable {
  /** Kept in every state that is not named below. */
  rest: string;
  states: Record<string, string>;
}

/**
 * The zones kept in each state, as far as a country has several; the usual one of a state first. A few places on a border
 * keep their neighbor's time, which counts as the state's.
 */
const zones: Record<string, ZoneTable> = {
  // Hora Legal Brasileira (Observatório Nacional); IANA tz database, southamerica.
  BR: {
    rest: "America/Sao_Paulo",
    states: {
      AC: "America/Rio_Branco",
      AM: "America/Manaus America/Eirunepe",
      MS: "America/Campo_Grande",
      MT: "America/Cuiaba",
      PE: "America/Recife America/Noronha",
      RO: "America/Porto_Velho",
      RR: "America/Boa_Vista",
    },
  },
  // IANA tz database, northamerica.
  CA: {
    rest: "America/Toronto",
    states: {
      AB: "America/Edmonton",
      BC: "America/Vancouver America/Edmonton America/Dawson_Creek America/Creston America/Fort_Nelson",
      MB: "America/Winnipeg",
      NB: "America/Moncton",
      NL: "America/St_Johns America/Goose_Bay",
      NS: "America/Halifax",
      NT: "America/Edmonton America/Yellowknife",
      NU: "America/Iqaluit America/Rankin_Inlet America/Cambridge_Bay America/Resolute America/Panama",
      ON: "America/Toronto America/Winnipeg America/Panama",
      PE: "America/Halifax",
      QC: "America/Toronto America/Puerto_Rico America/Halifax",
      SK: "America/Regina America/Edmonton",
      YT: "America/Whitehorse",
    },
  },
  EC: { rest: "America/Guayaquil", states: { W: "Pacific/Galapagos" } },
  ES: { rest: "Europe/Madrid", states: { GC: "Atlantic/Canary", TF: "Atlantic/Canary" } },
  // Ley de los Husos Horarios en los Estados Unidos Mexicanos, DOF 2022-10-28, with its list of border municipalities.
  MX: {
    rest: "America/Mexico_City",
    states: {
      BCN: "America/Tijuana",
      BCS: "America/Mazatlan",
      CAM: "America/Merida",
      CHH: "America/Chihuahua America/Ciudad_Juarez America/Ojinaga",
      COA: "America/Monterrey America/Matamoros",
      DUR: "America/Monterrey",
      NAY: "America/Mazatlan America/Bahia_Banderas",
      NLE: "America/Monterrey America/Matamoros",
      ROO: "America/Cancun",
      SIN: "America/Mazatlan",
      SON: "America/Hermosillo",
      TAM: "America/Monterrey America/Matamoros",
      YUC: "America/Merida",
    },
  },
  // US Code of Federal Regulations, title 49, part 71; IANA tz database, northamerica.
  US: {
    rest: "America/New_York",
    states: {
      AK: "America/Anchorage America/Adak",
      AL: "America/Chicago America/New_York",
      AR: "America/Chicago",
      AZ: "America/Phoenix America/Denver",
      CA: "America/Los_Angeles",
      CO: "America/Denver",
      FL: "America/New_York America/Chicago",
      HI: "Pacific/Honolulu",
      IA: "America/Chicago",
      ID: "America/Boise America/Los_Angeles",
      IL: "America/Chicago",
      IN: "America/Indiana/Indianapolis America/Chicago",
      KS: "America/Chicago America/Denver",
      KY: "America/New_York America/Chicago",
      LA: "America/Chicago",
      MI: "America/Detroit America/Menominee",
      MN: "America/Chicago",
      MO: "America/Chicago",
      MS: "America/Chicago",
      MT: "America/Denver",
      ND: "America/Chicago America/Denver",
      NE: "America/Chicago America/Denver",
      NM: "America/Denver",
      NV: "America/Los_Angeles America/Denver",
      OK: "America/Chicago America/Denver",
      OR: "America/Los_Angeles America/Boise",
      PR: "America/Puerto_Rico",
      SD: "America/Chicago America/Denver",
      TN: "America/Chicago America/New_York",
      TX: "America/Chicago America/Denver",
      UT: "America/Denver",
      WA: "America/Los_Angeles",
      WI: "America/Chicago",
      WY: "America/Denver",
    },
  },
};

/** The IANA zones kept in any of the states, the usual one of each first; none where the country's table is not known. */
export function zonesOfStates(country: string, states: readonly string[]): string[] {
  const table = zones[country];
  if (!table) return [];
  return [...new Set(states.flatMap((state) => (table.states[state] ?? table.rest).split(" ")))];
}
