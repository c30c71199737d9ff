/**
 * Other names by which readers search for a state: codes, abbreviations and former names, by country and state.
 * Source: ISO 3166-2 codes, the Mexican postal abbreviations, and the 2016 reform that renamed the Federal District.
 */
const aliases: Record<string, Record<string, string>> = {
  MX: {
    Aguascalientes: "AGS AGU",
    "Baja California": "BC BCN",
    "Baja California Sur": "BCS",
    Campeche: "CAM CAMP",
    Chiapas: "CHP CHIS CHPS",
    Chihuahua: "CHH CHIH",
    "Ciudad de México": "CDMX CMX DF Distrito Federal Mexico City",
    Coahuila: "COA COAH",
    Colima: "COL",
    Durango: "DUR DGO",
    Guanajuato: "GUA GTO",
    Guerrero: "GRO",
    Hidalgo: "HID HGO",
    Jalisco: "JAL",
    "Estado de México": "MEX EDOMEX",
    Michoacán: "MIC MICH",
    Morelos: "MOR",
    Nayarit: "NAY",
    "Nuevo León": "NLE NL",
    Oaxaca: "OAX",
    Puebla: "PUE",
    Querétaro: "QUE QRO",
    "Quintana Roo": "ROO QROO",
    "San Luis Potosí": "SLP",
    Sinaloa: "SIN",
    Sonora: "SON",
    Tabasco: "TAB",
    Tamaulipas: "TAM TAMPS",
    Tlaxcala: "TLA TLAX",
    Veracruz: "VER",
    Yucatán: "YUC",
    Zacatecas: "ZAC",
  },
  US: { California: "CA" },
};

/** The other names of a state, parted by spaces; empty when none is known. */
export function stateAliases(country: string | null, state: string | null): string {
  return (country && state && aliases[country]?.[state]) || "";
}
