import { foldName } from "../../organizations/phones/country-names.ts";

/**
 * Larger municipalities and cities of Mexico, the capital's boroughs, and places on the ways of migrants, by the code of
 * their state; a name that several states have stands with each of them. Names that many places share are left out.
 * Source: INEGI, Marco Geoestadístico (catalog of municipalities and localities).
 */
const cities: Record<string, string> = {
  AGU: "Aguascalientes|Rincón de Romos",
  BCN: "Tijuana|Mexicali|Ensenada|Tecate|Playas de Rosarito|San Quintín|San Felipe",
  BCS: "La Paz|Los Cabos|Cabo San Lucas|San José del Cabo",
  CAM: "Campeche|San Francisco de Campeche|Ciudad del Carmen|Champotón|Escárcega|Calakmul",
  CHP: "Tapachula|Tapachula de Córdova y Ordóñez|Tuxtla Gutiérrez|San Cristóbal de Las Casas|Palenque|Comitán|Comitán de Domínguez|Ciudad Hidalgo|Suchiate|Tonalá|Arriaga|Ocosingo|Frontera Comalapa|Huixtla|Las Margaritas|Chiapa de Corzo|Mapastepec|Cintalapa|Pijijiapan|Villaflores|Motozintla",
  CHH: "Ciudad Juárez|Chihuahua|Hidalgo del Parral|Ojinaga|Nuevo Casas Grandes|Ciudad Delicias",
  CMX: "Ciudad de México|CDMX|Mexico City|Iztapalapa|Coyoacán|Azcapotzalco|Xochimilco|Tláhuac|Iztacalco|Tlalpan|Gustavo A. Madero|Milpa Alta|Cuajimalpa",
  COA: "Saltillo|Torreón|Piedras Negras|Ciudad Acuña|Monclova|Ramos Arizpe|Matamoros",
  COL: "Colima|Manzanillo|Tecomán|Minatitlán",
  DUR: "Durango|Victoria de Durango|Gómez Palacio|San Juan del Río",
  GRO: "Acapulco|Acapulco de Juárez|Chilpancingo|Chilpancingo de los Bravo|Iguala|Zihuatanejo|Taxco|Tlapa de Comonfort",
  GUA: "Guanajuato|León|León de los Aldama|Irapuato|Celaya|Salamanca|San Miguel de Allende|Silao|Apaseo el Grande|Apaseo el Alto|Acámbaro|San Felipe",
  HID: "Pachuca|Pachuca de Soto|Tulancingo|Tula de Allende|Huichapan|Tizayuca|Ixmiquilpan|Metepec",
  JAL: "Guadalajara|Zapopan|Tlaquepaque|San Pedro Tlaquepaque|Tlajomulco|Tlajomulco de Zúñiga|Puerto Vallarta|Lagos de Moreno|Tepatitlán|Tonalá|Cuautla",
  MEX: "Toluca|Toluca de Lerdo|Ecatepec|Ecatepec de Morelos|Nezahualcóyotl|Ciudad Nezahualcóyotl|Naucalpan|Naucalpan de Juárez|Tlalnepantla|Tlalnepantla de Baz|Huehuetoca|Tultitlán|Cuautitlán Izcalli|Chimalhuacán|Texcoco|Ixtapaluca|Atizapán de Zaragoza|Tecámac|Metepec|La Paz",
  MIC: "Morelia|Uruapan|Apatzingán|Pátzcuaro|Ciudad Hidalgo|Ciudad Lázaro Cárdenas",
  MOR: "Cuernavaca|Cuautla|Jiutepec|Tepoztlán",
  NAY: "Tepic|Bahía de Banderas|Acaponeta",
  NLE: "Monterrey|San Pedro Garza García|San Nicolás de los Garza|Apodaca|General Escobedo|Linares",
  OAX: "Oaxaca|Oaxaca de Juárez|Salina Cruz|Juchitán|Juchitán de Zaragoza|Ixtepec|Ciudad Ixtepec|Santo Domingo Tehuantepec|San Pedro Tapanatepec|Chahuites|Matías Romero|Huajuapan de León|Puerto Escondido|San Juan Bautista Tuxtepec|San Felipe|San Juan del Río",
  PUE: "Puebla|Puebla de Zaragoza|Heroica Puebla de Zaragoza|Tehuacán|San Andrés Cholula|San Pedro Cholula|Atlixco",
  QUE: "Querétaro|Santiago de Querétaro|San Juan del Río|Tequisquiapan",
  ROO: "Cancún|Playa del Carmen|Chetumal|Cozumel|Tulum|Isla Mujeres",
  SIN: "Culiacán|Culiacán Rosales|Mazatlán|Los Mochis|Guasave",
  SLP: "San Luis Potosí|Matehuala|Ciudad Valles|Soledad de Graciano Sánchez",
  SON: "Hermosillo|Nogales|Agua Prieta|San Luis Río Colorado|Ciudad Obregón|Guaymas|Navojoa|Caborca|Sonoyta|Puerto Peñasco|Cananea",
  TAB: "Villahermosa|Tenosique|Tenosique de Pino Suárez|Macuspana|Jalapa",
  TAM: "Nuevo Laredo|Reynosa|Matamoros|Heroica Matamoros|Tampico|Ciudad Victoria|Ciudad Madero|Río Bravo|Ciudad Mante",
  TLA: "Tlaxcala|Tlaxcala de Xicohténcatl|Apizaco|Huamantla|Calpulalpan",
  VER: "Veracruz|Xalapa|Xalapa-Enríquez|Jalapa|Coatzacoalcos|Acayucan|Orizaba|Córdoba|Poza Rica|Poza Rica de Hidalgo|Tierra Blanca|Amatlán de los Reyes|Boca del Río|Minatitlán|Martínez de la Torre|Papantla|Nogales",
  YUC: "Mérida|Tizimín|Valladolid",
  ZAC: "Zacatecas|Fresnillo",
};

const states = new Map<string, string[]>();
for (const [state, names] of Object.entries(cities))
  for (const name of names.split("|").map(foldName)) states.set(name, [...(states.get(name) ?? []), state]);

/** The states of Mexico in which a city of this name lies; none where it is not known. */
export function statesOfCity(city: string): readonly string[] {
  return states.get(foldName(city)) ?? [];
}
