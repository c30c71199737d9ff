import type { StateTable } from "./state-table.ts";

/**
 * Codes: ISO 3166-2:AR, whose letters begin the postcodes of eight signs (CPA, Correo Argentino, 1998). The older ones, of
 * four digits, do not tell the province.
 */
export const argentina: StateTable = {
  states: [
    ["B", "Buenos Aires|Provincia de Buenos Aires|Pcia. de Buenos Aires|PBA|GBA", "B\\d"],
    [
      "C",
      "Ciudad Autónoma de Buenos Aires|CABA|Capital Federal|Ciudad de Buenos Aires|Buenos Aires City",
      "C\\d",
    ],
    ["K", "Catamarca", "K\\d"],
    ["H", "Chaco", "H\\d"],
    ["U", "Chubut", "U\\d"],
    ["X", "Córdoba", "X\\d"],
    ["W", "Corrientes", "W\\d"],
    ["E", "Entre Ríos", "E\\d"],
    ["P", "Formosa", "P\\d"],
    ["Y", "Jujuy", "Y\\d"],
    ["L", "La Pampa", "L\\d"],
    ["F", "La Rioja", "F\\d"],
    ["M", "Mendoza", "M\\d"],
    ["N", "Misiones", "N\\d"],
    ["Q", "Neuquén", "Q\\d"],
    ["R", "Río Negro", "R\\d"],
    ["A", "Salta", "A\\d"],
    ["J", "San Juan", "J\\d"],
    ["D", "San Luis", "D\\d"],
    ["Z", "Santa Cruz", "Z\\d"],
    ["S", "Santa Fe", "S\\d"],
    ["G", "Santiago del Estero", "G\\d"],
    ["V", "Tierra del Fuego", "V\\d"],
    ["T", "Tucumán", "T\\d"],
  ],
  // The city and the province around it.
  wider: { "Buenos Aires": "B C", "Bs. As.": "B C" },
};

/** Codes: ISO 3166-2:CO. Postcodes: the department's number (DANE), with which they begin (4-72, Código Postal Nacional). */
export const colombia: StateTable = {
  states: [
    ["AMA", "Amazonas", "91"],
    ["ANT", "Antioquia", "05"],
    ["ARA", "Arauca", "81"],
    ["ATL", "Atlántico", "08"],
    ["BOL", "Bolívar", "13"],
    ["BOY", "Boyacá", "15"],
    ["CAL", "Caldas", "17"],
    ["CAQ", "Caquetá", "18"],
    ["CAS", "Casanare", "85"],
    ["CAU", "Cauca", "19"],
    ["CES", "Cesar", "20"],
    ["CHO", "Chocó", "27"],
    ["COR", "Córdoba", "23"],
    ["CUN", "Cundinamarca", "25"],
    ["DC", "Bogotá|Bogotá D.C.|Distrito Capital|Distrito Capital de Bogotá|Santafé de Bogotá", "11"],
    ["GUA", "Guainía", "94"],
    ["GUV", "Guaviare", "95"],
    ["HUI", "Huila", "41"],
    ["LAG", "La Guajira|Guajira", "44"],
    ["MAG", "Magdalena", "47"],
    ["MET", "Meta", "50"],
    ["NAR", "Nariño", "52"],
    ["NSA", "Norte de Santander", "54"],
    ["PUT", "Putumayo", "86"],
    ["QUI", "Quindío", "63"],
    ["RIS", "Risaralda", "66"],
    ["SAN", "Santander", "68"],
    ["SAP", "San Andrés y Providencia|San Andrés, Providencia y Santa Catalina|San Andrés", "88"],
    ["SUC", "Sucre", "70"],
    ["TOL", "Tolima", "73"],
    ["VAC", "Valle del Cauca|Valle", "76"],
    ["VAU", "Vaupés", "97"],
    ["VID", "Vichada", "99"],
  ],
};

/** Codes: ISO 3166-2:EC. Postcodes: the province's number (INEC), with which they begin (Código Postal Ecuador, 2013). */
export const ecuador: StateTable = {
  states: [
    ["A", "Azuay", "01"],
    ["B", "Bolívar", "02"],
    ["F", "Cañar", "03"],
    ["C", "Carchi", "04"],
    ["X", "Cotopaxi", "05"],
    ["H", "Chimborazo", "06"],
    ["O", "El Oro", "07"],
    ["E", "Esmeraldas", "08"],
    ["G", "Guayas", "09"],
    ["I", "Imbabura", "10"],
    ["L", "Loja", "11"],
    ["R", "Los Ríos", "12"],
    ["M", "Manabí", "13"],
    ["S", "Morona Santiago|Morona-Santiago", "14"],
    ["N", "Napo", "15"],
    ["Y", "Pastaza", "16"],
    ["P", "Pichincha", "17"],
    ["T", "Tungurahua", "18"],
    ["Z", "Zamora Chinchipe|Zamora-Chinchipe", "19"],
    ["W", "Galápagos", "20"],
    ["U", "Sucumbíos", "21"],
    ["D", "Orellana", "22"],
    ["SD", "Santo Domingo de los Tsáchilas|Santo Domingo", "23"],
    ["SE", "Santa Elena", "24"],
  ],
};

/** Codes: ISO 3166-2:CR. Postcodes: the province's number (INEC), with which they begin (Correos de Costa Rica, 2007). */
export const costaRica: StateTable = {
  states: [
    ["SJ", "San José", "1"],
    ["A", "Alajuela", "2"],
    ["C", "Cartago", "3"],
    ["H", "Heredia", "4"],
    ["G", "Guanacaste", "5"],
    ["P", "Puntarenas", "6"],
    ["L", "Limón", "7"],
  ],
};
