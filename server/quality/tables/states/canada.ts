import type { StateTable } from "./state-table.ts";

/**
 * Codes: ISO 3166-2:CA. Postcodes: the first letter by province of Canada Post; K1A is the federal government's, on both
 * sides of the river.
 */
export const canada: StateTable = {
  states: [
    ["AB", "Alberta|Alta", "T"],
    ["BC", "British Columbia|B.C.|Columbia Británica|Colombie-Britannique", "V"],
    ["MB", "Manitoba|Man", "R"],
    ["NB", "New Brunswick|N.B.|Nuevo Brunswick|Nouveau-Brunswick", "E"],
    ["NL", "Newfoundland and Labrador|Newfoundland|N.L.|Terranova y Labrador|Terre-Neuve-et-Labrador", "A"],
    ["NS", "Nova Scotia|N.S.|Nueva Escocia|Nouvelle-Écosse", "B"],
    ["NT", "Northwest Territories|N.W.T.|Territorios del Noroeste|Territoires du Nord-Ouest", "X"],
    ["NU", "Nunavut", "X"],
    ["ON", "Ontario|Ont", "[KLMNP]"],
    ["PE", "Prince Edward Island|P.E.I.|Isla del Príncipe Eduardo|Île-du-Prince-Édouard", "C"],
    ["QC", "Quebec|Québec|Que|P.Q.", "[GHJ]|K1A"],
    ["SK", "Saskatchewan|Sask", "S|R8A"],
    ["YT", "Yukon|Yukon Territory|Yukón", "Y"],
  ],
};
