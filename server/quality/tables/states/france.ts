import type { StateTable } from "./state-table.ts";

/**
 * Regions, with their departments as other names of them: some places get their mail from the next department, hardly any
 * from another region. Codes: ISO 3166-2:FR, as of the regions of 2016. Postcodes: the department's number (INSEE).
 */
export const france: StateTable = {
  states: [
    [
      "ARA",
      "Auvergne-Rhône-Alpes|Auvernia-Ródano-Alpes|Auvergne|Rhône-Alpes|Ain|Allier|Ardèche|Cantal|Drôme|Isère|Loire|Haute-Loire|Puy-de-Dôme|Rhône|Métropole de Lyon|Savoie|Haute-Savoie",
      "0[137]|15|26|38|4[23]|63|69|7[34]",
    ],
    [
      "BFC",
      "Bourgogne-Franche-Comté|Borgoña-Franco Condado|Bourgogne|Burgundy|Franche-Comté|Côte-d'Or|Doubs|Jura|Nièvre|Haute-Saône|Saône-et-Loire|Yonne|Territoire de Belfort",
      "21|25|39|58|7[01]|89|90",
    ],
    ["BRE", "Bretagne|Brittany|Bretaña|Côtes-d'Armor|Finistère|Ille-et-Vilaine|Morbihan", "22|29|35|56"],
    [
      "CVL",
      "Centre-Val de Loire|Centro-Valle de Loira|Centre|Cher|Eure-et-Loir|Indre|Indre-et-Loire|Loir-et-Cher|Loiret",
      "18|28|3[67]|41|45",
    ],
    ["20R", "Corse|Corsica|Córcega|Corse-du-Sud|Haute-Corse", "20"],
    [
      "GES",
      "Grand Est|Gran Este|Alsace|Alsacia|Lorraine|Lorena|Champagne-Ardenne|Ardennes|Aube|Marne|Haute-Marne|Meurthe-et-Moselle|Meuse|Moselle|Bas-Rhin|Haut-Rhin|Vosges",
      "08|10|5[12457]|6[78]|88",
    ],
    [
      "HDF",
      "Hauts-de-France|Alta Francia|Nord-Pas-de-Calais|Picardie|Aisne|Nord|Oise|Pas-de-Calais|Somme",
      "02|59|60|62|80",
    ],
    [
      "IDF",
      "Île-de-France|Isla de Francia|Paris|París|Seine-et-Marne|Yvelines|Essonne|Hauts-de-Seine|Seine-Saint-Denis|Val-de-Marne|Val-d'Oise",
      "7[578]|9[1-5]",
    ],
    [
      "NOR",
      "Normandie|Normandy|Normandía|Basse-Normandie|Haute-Normandie|Calvados|Eure|Manche|Orne|Seine-Maritime",
      "14|27|50|61|76",
    ],
    [
      "NAQ",
      "Nouvelle-Aquitaine|Nueva Aquitania|Aquitaine|Limousin|Poitou-Charentes|Charente|Charente-Maritime|Corrèze|Creuse|Dordogne|Gironde|Landes|Lot-et-Garonne|Pyrénées-Atlantiques|Deux-Sèvres|Vienne|Haute-Vienne",
      "1[679]|2[34]|33|40|47|64|79|8[67]",
    ],
    [
      "OCC",
      "Occitanie|Occitania|Languedoc-Roussillon|Midi-Pyrénées|Ariège|Aude|Aveyron|Gard|Haute-Garonne|Gers|Hérault|Lot|Lozère|Hautes-Pyrénées|Pyrénées-Orientales|Tarn|Tarn-et-Garonne",
      "09|1[12]|3[0124]|46|48|6[56]|8[12]",
    ],
    [
      "PDL",
      "Pays de la Loire|País del Loira|Loire-Atlantique|Maine-et-Loire|Mayenne|Sarthe|Vendée",
      "44|49|53|72|85",
    ],
    [
      "PAC",
      "Provence-Alpes-Côte d'Azur|Provenza-Alpes-Costa Azul|PACA|Alpes-de-Haute-Provence|Hautes-Alpes|Alpes-Maritimes|Bouches-du-Rhône|Var|Vaucluse",
      "0[456]|13|8[34]",
    ],
  ],
};
