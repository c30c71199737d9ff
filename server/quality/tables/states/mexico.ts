import type { StateTable } from "./state-table.ts";

/**
 * Codes: ISO 3166-2:MX. Abbreviations: the usual ones of the INEGI and those of the post. Postcodes: the first two digits
 * by state of Correos de México (Catálogo Nacional de Códigos Postales).
 */
export const mexico: StateTable = {
  states: [
    ["AGU", "Aguascalientes|Ags", "20"],
    ["BCN", "Baja California|B.C.|B.C.N.|Baja California Norte", "2[12]"],
    ["BCS", "Baja California Sur|B.C.S.", "23"],
    ["CAM", "Campeche|Camp", "24"],
    ["CHP", "Chiapas|Chis|Chps", "29|30"],
    ["CHH", "Chihuahua|Chih", "3[123]"],
    [
      "CMX",
      "Ciudad de México|CDMX|D.F.|Distrito Federal|México D.F.|Mexico City|Ciudad de México (CDMX)|Cd. de México|Cd. México",
      "0|1[0-6]",
    ],
    ["COA", "Coahuila|Coah|Coahuila de Zaragoza", "2[567]"],
    ["COL", "Colima", "28"],
    ["DUR", "Durango|Dgo", "3[45]"],
    ["GUA", "Guanajuato|Gto", "3[678]"],
    ["GRO", "Guerrero", "39|4[01]"],
    ["HID", "Hidalgo|Hgo", "4[23]"],
    ["JAL", "Jalisco", "4[4-9]"],
    ["MEX", "Estado de México|Edo. de México|Edo. Méx.|Edomex|State of Mexico|México State", "5[0-7]"],
    ["MIC", "Michoacán|Mich|Michoacán de Ocampo", "5[89]|6[01]"],
    ["MOR", "Morelos", "62"],
    ["NAY", "Nayarit", "63"],
    ["NLE", "Nuevo León|N.L.", "6[4-7]"],
    ["OAX", "Oaxaca", "6[89]|7[01]"],
    ["PUE", "Puebla", "7[2-5]"],
    ["QUE", "Querétaro|Qro|Querétaro de Arteaga", "76"],
    ["ROO", "Quintana Roo|Q. Roo|Q.R.", "77"],
    ["SLP", "San Luis Potosí|S.L.P.", "7[89]"],
    ["SIN", "Sinaloa", "8[0-2]"],
    ["SON", "Sonora", "8[3-5]"],
    ["TAB", "Tabasco", "86"],
    ["TAM", "Tamaulipas|Tamps|Tamp", "8[7-9]"],
    ["TLA", "Tlaxcala|Tlax", "90"],
    ["VER", "Veracruz|Veracruz de Ignacio de la Llave|Veracruz-Llave", "9[1-6]"],
    ["YUC", "Yucatán", "97"],
    ["ZAC", "Zacatecas", "9[89]"],
  ],
  // "MEX" is the state's code, and people write it for the capital and for the country too.
  wider: { México: "MEX CMX", Mex: "MEX CMX", "Méx.": "MEX CMX" },
};
