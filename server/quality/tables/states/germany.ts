import type { StateTable } from "./state-table.ts";

/**
 * Codes: ISO 3166-2:DE. Postcodes: the first digit, the zone of the Deutsche Post (five-digit codes since 1993-07-01), with
 * every state that has places in the zone; its borders are not those of the states, so more digits would tell too much.
 */
export const germany: StateTable = {
  states: [
    ["BW", "Baden-Württemberg|Baden-Wuerttemberg", "[6789]"],
    ["BY", "Bayern|Bavaria|Baviera", "[36789]"],
    ["BE", "Berlin|Berlín", "1"],
    ["BB", "Brandenburg|Brandeburgo", "[0139]"],
    ["HB", "Bremen", "2"],
    ["HH", "Hamburg|Hamburgo", "2"],
    ["HE", "Hessen|Hesse", "[3569]"],
    ["MV", "Mecklenburg-Vorpommern|Mecklenburg-Western Pomerania|Mecklemburgo-Pomerania Occidental", "[12]"],
    ["NI", "Niedersachsen|Lower Saxony|Baja Sajonia", "[12345]"],
    ["NW", "Nordrhein-Westfalen|North Rhine-Westphalia|Renania del Norte-Westfalia|NRW", "[345]"],
    ["RP", "Rheinland-Pfalz|Rhineland-Palatinate|Renania-Palatinado", "[567]"],
    ["SL", "Saarland|Sarre", "6"],
    ["SN", "Sachsen|Saxony|Sajonia", "[019]"],
    ["ST", "Sachsen-Anhalt|Saxony-Anhalt|Sajonia-Anhalt", "[0123]"],
    ["SH", "Schleswig-Holstein", "2"],
    ["TH", "Thüringen|Thuringia|Turingia", "[03469]"],
  ],
};
