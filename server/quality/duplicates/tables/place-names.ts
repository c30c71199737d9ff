/**
 * Cities that are written in more than one way in the languages that are read here, folded: the first stands for all. Other
 * names, abbreviations and former names. Chosen by hand: capitals and cities on the routes; countries come from the
 * machine's own list.
 */
const cities = `
ciudad de mexico, mexico city, mexico df, cdmx, df, d f, distrito federal, mexico d f, ciudad mexico, mexiko stadt
ciudad de guatemala, guatemala city, guatemala ciudad, guatemala
ciudad de panama, panama city, panama
new york, nueva york, new york city, nyc, nova york
los angeles, la
san francisco, sf
washington, washington dc, washington d c
new orleans, nueva orleans
philadelphia, filadelfia
istanbul, estambul, istambul, stambul, constantinople
izmir, esmirna, smyrna
ankara, angora
gaziantep, antep
sanliurfa, urfa
kahramanmaras, maras
hatay, antakya, antioch
mersin, icel
beirut, beyrouth, beirute, bayrut
tripoli, trablous, tarabulus
saida, sidon, sayda
tyre, sour, sur, tyr
baalbek, baalbeck
zahle, zahleh
casablanca, dar el beida
tanger, tangier, tangiers, tanja
fes, fez
marrakech, marrakesh, marraquech
nairobi, nairobi city
berlin, berlim, berlino
munchen, munich, monaco di baviera, muenchen
koln, cologne, colonia, koeln
hamburg, hamburgo, amburgo
frankfurt am main, frankfurt, francfort, frankfurt a m, frankfurt main
nurnberg, nuremberg, nuernberg, norimberga
dusseldorf, duesseldorf
roma, rome
milano, milan
torino, turin
napoli, naples, napoles
firenze, florence, florencia
venezia, venice, venecia
genova, genoa, genes
bologna, bolonia
paris, parigi
marseille, marsella, marsiglia, marseilles
lyon, lyons, lione
nice, niza, nizza
strasbourg, estrasburgo, strassburg
barcelona, barcelone
madrid, madri
sevilla, seville, siviglia
zaragoza, saragossa
bilbao, bilbo
san sebastian, donostia, donostia san sebastian
vitoria, vitoria gasteiz, gasteiz
pamplona, iruna
a coruna, la coruna, corunna
palma, palma de mallorca
alicante, alacant
valencia, valence
cordoba, cordova
las palmas, las palmas de gran canaria
sao paulo, san pablo
rio de janeiro, rio
brasilia, brasilia df
lisboa, lisbon, lisbonne, lissabon
bogota, bogota dc, bogota d c, santa fe de bogota
cartagena, cartagena de indias
san jose, sj
san salvador, s salvador
santo domingo, saint domingue
santiago, santiago de chile
quetzaltenango, xela
geneve, geneva, ginebra, genf, ginevra
bruxelles, brussels, bruselas, brussel, brussel
wien, vienna, viena, vienne
athina, athens, atenas, athenes, athen
london, londres, londra
tunis, tunez, tunisi
al qahira, cairo, el cairo, le caire, kairo
ciudad juarez, juarez, cd juarez
san cristobal de las casas, san cristobal, san cristobal de las c
`;

/** The one name of a city for each of its others. */
export const cityNames: ReadonlyMap<string, string> = new Map(
  cities
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [first = "", ...others] = line.split(", ");
      return [first, ...others].map((name) => [name, first] as const);
    }),
);
