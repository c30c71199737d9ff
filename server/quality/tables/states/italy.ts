import type { StateTable } from "./state-table.ts";

/**
 * Regions, with their provinces as other names of them. Codes: ISO 3166-2:IT. Postcodes: the first two digits of the CAP
 * of Poste Italiane, with the neighbor's where a few places are served from there.
 */
export const italy: StateTable = {
  states: [
    [
      "21",
      "Piemonte|Piedmont|Piamonte|Torino|Turin|Turín|Alessandria|Asti|Biella|Cuneo|Novara|Vercelli|Verbano-Cusio-Ossola|Verbania",
      "1[0-58]|28",
    ],
    ["23", "Valle d'Aosta|Aosta Valley|Valle de Aosta|Vallée d'Aoste|Aosta", "11"],
    [
      "25",
      "Lombardia|Lombardy|Lombardía|Milano|Milan|Milán|Bergamo|Brescia|Como|Cremona|Lecco|Lodi|Mantova|Mantua|Monza e Brianza|Monza e della Brianza|Pavia|Sondrio|Varese",
      "2[0-7]|46",
    ],
    [
      "32",
      "Trentino-Alto Adige|Trentino-Alto Adige/Südtirol|Trentino|Alto Adige|Südtirol|South Tyrol|Trento|Bolzano|Bozen",
      "3[89]",
    ],
    [
      "34",
      "Veneto|Véneto|Venezia|Venice|Venecia|Belluno|Padova|Padua|Rovigo|Treviso|Verona|Vicenza",
      "3[0-25-7]|45",
    ],
    [
      "36",
      "Friuli-Venezia Giulia|Friuli Venezia Giulia|Friul-Venecia Julia|Trieste|Gorizia|Pordenone|Udine",
      "3[34]",
    ],
    ["42", "Liguria|Genova|Genoa|Génova|Imperia|La Spezia|Savona", "1[26-9]"],
    [
      "45",
      "Emilia-Romagna|Emilia-Romaña|Bologna|Bolonia|Ferrara|Forlì-Cesena|Modena|Parma|Piacenza|Ravenna|Reggio Emilia|Reggio nell'Emilia|Rimini",
      "29|4[0-478]",
    ],
    [
      "52",
      "Toscana|Tuscany|Firenze|Florence|Florencia|Arezzo|Grosseto|Livorno|Lucca|Massa-Carrara|Massa Carrara|Pisa|Pistoia|Prato|Siena",
      "5",
    ],
    ["55", "Umbria|Umbría|Perugia|Terni", "0[56]"],
    ["57", "Marche|Marcas|Ancona|Ascoli Piceno|Fermo|Macerata|Pesaro e Urbino", "6[0-3]"],
    ["62", "Lazio|Lacio|Roma|Rome|Frosinone|Latina|Rieti|Viterbo", "0[0-4]"],
    ["65", "Abruzzo|Abruzos|L'Aquila|Chieti|Pescara|Teramo", "6[4-7]"],
    ["67", "Molise|Campobasso|Isernia", "86"],
    ["72", "Campania|Napoli|Naples|Nápoles|Avellino|Benevento|Caserta|Salerno", "8[0-4]"],
    ["75", "Puglia|Apulia|Bari|Barletta-Andria-Trani|Brindisi|Foggia|Lecce|Taranto|Tarento", "7[0-46]"],
    ["77", "Basilicata|Matera|Potenza", "75|85"],
    ["78", "Calabria|Catanzaro|Cosenza|Crotone|Reggio Calabria|Reggio di Calabria|Vibo Valentia", "8[7-9]"],
    [
      "82",
      "Sicilia|Sicily|Palermo|Agrigento|Caltanissetta|Catania|Enna|Messina|Ragusa|Siracusa|Syracuse|Trapani",
      "9[0-8]",
    ],
    ["88", "Sardegna|Sardinia|Cerdeña|Cagliari|Nuoro|Oristano|Sassari|Sud Sardegna", "0[789]"],
  ],
};
