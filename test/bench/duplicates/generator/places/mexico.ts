import { type Country, citiesOf, listOf } from "./country.ts";

export const mexico: Country = {
  code: "MX",
  names: {
    es: "México",
    en: "Mexico",
    fr: "Mexique",
    pt: "México",
    de: "Mexiko",
    it: "Messico",
    tr: "Meksika",
  },
  weight: 20,
  languages: { es: 92, en: 8 },
  callingCode: "52",
  trunk: "",
  mobile: ["*"],
  tollFree: "800-[2-9]######",
  cities: citiesOf(
    "America/Mexico_City",
    `
Tijuana | Baja California | B.C. | 32.5149 | -117.0382 | 22[0-5]## | 664-6[0-9]##### | America/Tijuana
Mexicali | Baja California | B.C. | 32.6245 | -115.4523 | 21[0-3]## | 686-5[0-9]##### | America/Tijuana
Tapachula | Chiapas | Chis. | 14.9039 | -92.2575 | 307[0-9]# | 962-6[2-4]#####
Tuxtla Gutiérrez | Chiapas | Chis. | 16.7521 | -93.1152 | 290[0-9]# | 961-6[0-2]#####
Palenque | Chiapas | Chis. | 17.5099 | -91.9827 | 2996# | 916-34[58]####
San Cristóbal de las Casas | Chiapas | Chis. | 16.7370 | -92.6376 | 292[0-9]# | 967-67[48]####
Ciudad de México | Ciudad de México | CDMX | 19.4326 | -99.1332 | 0[36][0-9]## | 55-5[2-7]######
Monterrey | Nuevo León | N.L. | 25.6866 | -100.3161 | 64[0-9]## | 81-8[1-3]######
Guadalajara | Jalisco | Jal. | 20.6597 | -103.3496 | 44[1-9]## | 33-3[6-8]######
Saltillo | Coahuila | Coah. | 25.4232 | -101.0053 | 25[0-2]## | 844-4[1-3]#####
Torreón | Coahuila | Coah. | 25.5428 | -103.4068 | 27[0-4]## | 871-7[1-5]#####
Oaxaca de Juárez | Oaxaca | Oax. | 17.0732 | -96.7266 | 68[0-1]## | 951-51[3-8]####
Ixtepec | Oaxaca | Oax. | 16.5631 | -95.1000 | 7011# | 971-71[0-3]####
Ciudad Juárez | Chihuahua | Chih. | 31.6904 | -106.4245 | 32[0-6]## | 656-6[1-8]##### | America/Ciudad_Juarez
Nuevo Laredo | Tamaulipas | Tamps. | 27.4763 | -99.5164 | 88[0-2]## | 867-71[0-9]#### | America/Matamoros
Reynosa | Tamaulipas | Tamps. | 26.0508 | -98.2979 | 88[5-7]## | 899-92[0-9]#### | America/Matamoros
Matamoros | Tamaulipas | Tamps. | 25.8690 | -97.5027 | 87[3-5]## | 868-81[2-9]#### | America/Matamoros
Tenosique | Tabasco | Tab. | 17.4752 | -91.4225 | 8690# | 934-342####
Villahermosa | Tabasco | Tab. | 17.9869 | -92.9303 | 86[0-1]## | 993-31[2-5]####
Acayucan | Veracruz | Ver. | 17.9420 | -94.9103 | 960## | 924-24[57]####
Xalapa | Veracruz | Ver. | 19.5438 | -96.9102 | 91[0-1]## | 228-81[2-8]####
Puebla | Puebla | Pue. | 19.0414 | -98.2063 | 72[0-5]## | 222-2[2-4]#####
San Luis Potosí | San Luis Potosí | S.L.P. | 22.1565 | -100.9855 | 78[0-3]## | 444-81[2-8]####
Celaya | Guanajuato | Gto. | 20.5233 | -100.8157 | 380[0-9]# | 461-61[2-6]####
Hermosillo | Sonora | Son. | 29.0730 | -110.9559 | 83[0-2]## | 662-21[0-8]#### | America/Hermosillo
Nogales | Sonora | Son. | 31.3012 | -110.9381 | 840[0-9]# | 631-31[1-4]#### | America/Hermosillo
Querétaro | Querétaro | Qro. | 20.5888 | -100.3899 | 76[0-1]## | 442-21[2-7]####
Mérida | Yucatán | Yuc. | 20.9674 | -89.5926 | 97[0-2]## | 999-92[3-8]####
`,
  ),
  streets: listOf(
    "Avenida Hidalgo, Calle Benito Juárez, Calle Galileo, Avenida Insurgentes Sur, Calle Francisco I. Madero, Avenida Reforma, Calle 5 de Mayo, Calle 16 de Septiembre, Boulevard Díaz Ordaz, Calle Aquiles Serdán, Calle Morelos, Calle Matamoros, Avenida Universidad, Calle Allende, Calzada de Guadalupe, Calle Vicente Guerrero, Calle Emiliano Zapata, Avenida Revolución, Callejón del Carmen, Calle Niños Héroes, Privada Ocampo, Boulevard Adolfo López Mateos, Calle Ignacio Zaragoza, Calle Venustiano Carranza, Avenida Constitución, Calle Rayón, Calle Pino Suárez, Cerrada de los Cedros, Avenida Tecnológico, Calle Melchor Ocampo, Calle Abasolo, Prolongación Zaragoza, Calle Nicolás Bravo, Avenida Central Norte, Calle 2 Poniente, Calle 4 Oriente, Periférico Norte, Calle Leona Vicario, Calle Guadalupe Victoria, Calle Río Bravo",
  ),
  quarters: listOf(
    "Centro, Postal, San Antonio, Victoria, Juárez, Jardines, Roma Norte, Zona Norte, Libertad, Guerrero, Santa Elena, Olímpica, Americana, La Playa, Las Américas, San Rafael, Obrera, Lomas del Valle, Independencia, Los Pinos, Buenos Aires, 20 de Noviembre, Reforma, Jardines del Sur, El Carmen, Moderna, Infonavit, Santa María, Del Valle, La Esperanza",
  ),
  streetKinds: [
    ["Avenida", "Av."],
    ["Boulevard", "Blvd."],
    ["Calle", "C."],
    ["Calzada", "Calz."],
    ["Privada", "Priv."],
    ["Prolongación", "Prol."],
    ["Periférico", "Perif."],
  ],
  houseNumbers: ["[1-9]##", "[1-9]#", "[1-3]###", "[1-9]##-A", "[1-9]##"],
  noNumber: "s/n",
  lines: ["{street} {number}", "{street} No. {number}", "{street} #{number}", "{street} núm. {number}"],
  units: ["int. {unit}", "Int. {unit}", "Depto. {unit}", "{unit}º piso"],
  quarterForms: ["Col. {quarter}", "Colonia {quarter}", "{quarter}", "Fracc. {quarter}"],
  tails: [
    "{postcode} {city}, {state}",
    "C.P. {postcode}, {city}, {short}",
    "{city}, {short} {postcode}",
    "{city}, {state}, C.P. {postcode}, México",
  ],
  domains: [".org", ".org.mx", ".mx", ".com.mx"],
  legalForms: ["A.C.", "AC", "Asociación Civil", "I.A.P.", "A. C."],
};
