import { type Language, listOf } from "../places/country.ts";
import { saidIn } from "./words.ts";

/** Saints and pious words; Latin Europe and the Americas name half of their shelters so. */
export const saints = saidIn(`
San José | Saint Joseph | Saint-Joseph | São José | Sankt Josef | San Giuseppe
San Juan Diego | Saint Juan Diego | Saint Juan Diego | São Juan Diego | Sankt Juan Diego | San Juan Diego
San Juan Bautista | Saint John the Baptist | Saint-Jean-Baptiste | São João Batista | Johannes der Täufer | San Giovanni Battista
San Francisco de Asís | Saint Francis of Assisi | Saint-François d'Assise | São Francisco de Assis | Franz von Assisi | San Francesco d'Assisi
San Martín de Porres | Saint Martin de Porres | Saint-Martin de Porrès | São Martinho de Porres | Sankt Martin | San Martino de Porres
San Vicente de Paúl | Saint Vincent de Paul | Saint-Vincent-de-Paul | São Vicente de Paulo | Vinzenz von Paul | San Vincenzo de' Paoli
San Antonio | Saint Anthony | Saint-Antoine | Santo Antônio | Sankt Antonius | Sant'Antonio
San Ignacio | Saint Ignatius | Saint-Ignace | Santo Inácio | Sankt Ignatius | Sant'Ignazio
San Óscar Romero | Saint Oscar Romero | Saint Oscar Romero | São Óscar Romero | Oscar Romero | Sant'Oscar Romero
Santa María | Saint Mary | Sainte-Marie | Santa Maria | Sankt Marien | Santa Maria
Santa Ana | Saint Anne | Sainte-Anne | Santa Ana | Sankt Anna | Sant'Anna
Santa Francisca Cabrini | Saint Frances Cabrini | Sainte Françoise Cabrini | Santa Francisca Cabrini | Franziska Cabrini | Santa Francesca Cabrini
Nuestra Señora de Guadalupe | Our Lady of Guadalupe | Notre-Dame de Guadalupe | Nossa Senhora de Guadalupe | Unsere Liebe Frau von Guadalupe | Nostra Signora di Guadalupe
Nuestra Señora de los Dolores | Our Lady of Sorrows | Notre-Dame des Douleurs | Nossa Senhora das Dores | Maria Sieben Schmerzen | Nostra Signora dei Dolori
Sagrado Corazón | Sacred Heart | Sacré-Cœur | Sagrado Coração | Herz Jesu | Sacro Cuore
Sagrada Familia | Holy Family | Sainte Famille | Sagrada Família | Heilige Familie | Sacra Famiglia
Buen Samaritano | Good Samaritan | Bon Samaritain | Bom Samaritano | Barmherziger Samariter | Buon Samaritano
Buen Pastor | Good Shepherd | Bon Pasteur | Bom Pastor | Guter Hirte | Buon Pastore
Belén | Bethlehem | Bethléem | Belém | Bethlehem | Betlemme
Emaús | Emmaus | Emmaüs | Emaús | Emmaus | Emmaus
Betania | Bethany | Béthanie | Betânia | Bethanien | Betania
Nazaret | Nazareth | Nazareth | Nazaré | Nazareth | Nazareth
`);

/** Words of hope and way, of which names are made everywhere: after "of", and alone. */
export const virtues = saidIn(`
Esperanza | Hope | Espoir | Esperança | Hoffnung | Speranza | Umut | al Amal
Libertad | Freedom | Liberté | Liberdade | Freiheit | Libertà | Özgürlük | al Hurriya
Dignidad | Dignity | Dignité | Dignidade | Würde | Dignità | Onur | al Karama
Solidaridad | Solidarity | Solidarité | Solidariedade | Solidarität | Solidarietà | Dayanışma | at Tadamun
Justicia | Justice | Justice | Justiça | Gerechtigkeit | Giustizia | Adalet | al Adala
Paz | Peace | Paix | Paz | Versöhnung | Pace | Barış | as Salam
Vida | Life | Vie | Vida | Zukunft | Vita | Hayat | al Hayat
Luz | Light | Lumière | Luz | Sonne | Luce | Işık | an Nour
Acogida | Welcome | Accueil | Acolhida | Aufnahme | Accoglienza | Kucak
Fraternidad | Fraternity | Fraternité | Fraternidade | Geschwisterlichkeit | Fraternità | Kardeşlik | al Ukhuwwa
Memoria | Memory | Mémoire | Memória | Erinnerung | Memoria | Hafıza
Alegría | Joy | Joie | Alegria | Freude | Gioia | Neşe | al Farah
Igualdad | Equality | Égalité | Igualdade | Gleichheit | Uguaglianza | Eşitlik | al Musawa
Amistad | Friendship | Amitié | Amizade | Freundschaft | Amicizia | Dostluk | as Sadaqa
Misericordia | Mercy | Miséricorde | Misericórdia | Barmherzigkeit | Misericordia | Merhamet | ar Rahma
`);

/** What stands before "of hope", with its preposition. */
export const images = saidIn(`
Puentes de | Bridges of | Ponts de | Pontes de | Brücken der | Ponti di | Köprüsü | Jusur
Caminos de | Paths of | Chemins de | Caminhos de | Wege der | Sentieri di | Yolu | Tariq
Voces de | Voices of | Voix de | Vozes de | Stimmen der | Voci di | Sesi | Sawt
Semillas de | Seeds of | Graines de | Sementes de | Samen der | Semi di | Tohumu | Budhur
Manos de | Hands of | Mains de | Mãos de | Hände der | Mani di | Eli | Ayadi
Alas de | Wings of | Ailes de | Asas de | Flügel der | Ali di | Kanadı
Puertas de | Doors of | Portes de | Portas de | Türen der | Porte di | Kapısı | Bab
Huellas de | Footprints of | Traces de | Pegadas de | Spuren der | Orme di | İzi
Horizontes de | Horizons of | Horizons de | Horizontes de | Horizonte der | Orizzonti di | Ufku | Afaq
Raíces de | Roots of | Racines de | Raízes de | Wurzeln der | Radici di | Kökü | Judhur
Hijas de | Daughters of | Filles de | Filhas de | Töchter der | Figlie di | Kızları | Banat
Aldea de | Village of | Village de | Aldeia de | Dorf der | Villaggio di | Köyü | Qaryat
Refugio de | Refuge of | Refuge de | Refúgio de | Zuflucht der | Rifugio di | Sığınağı | Malja
Mesa de | Table of | Table de | Mesa de | Tafel der | Tavola di | Sofrası
Taller de | Workshop of | Atelier de | Oficina de | Werkstatt der | Bottega di | Atölyesi | Warshat
Casa de | House of | Maison de | Casa de | Haus der | Casa di | Evi | Dar
`);

/** Brands that say something and are translated as a whole. */
export const brands = saidIn(`
Sin Muros | Without Walls | Sans Murs | Sem Muros | Ohne Mauern | Senza Muri | Duvarsız
Puertas Abiertas | Open Doors | Portes Ouvertes | Portas Abertas | Offene Türen | Porte Aperte | Açık Kapı
Hermanos en el Camino | Brothers on the Road | Frères en Chemin | Irmãos no Caminho | Brüder auf dem Weg | Fratelli in Cammino
Tierra Nueva | New Land | Terre Nouvelle | Terra Nova | Neues Land | Terra Nuova | Yeni Toprak
Pasos Firmes | Firm Steps | Pas Fermes | Passos Firmes | Feste Schritte | Passi Fermi
Todos Somos Uno | We Are All One | Nous Sommes Tous Un | Todos Somos Um | Alle Sind Eins | Siamo Tutti Uno
Del Otro Lado | The Other Side | De l'Autre Côté | Do Outro Lado | Die Andere Seite | Dall'Altra Parte | Öteki Taraf
Agua y Pan | Water and Bread | Eau et Pain | Água e Pão | Wasser und Brot | Acqua e Pane | Su ve Ekmek
Mundo en Movimiento | World in Motion | Monde en Mouvement | Mundo em Movimento | Welt in Bewegung | Mondo in Movimento
Vecinos sin Fronteras | Neighbors without Borders | Voisins sans Frontières | Vizinhos sem Fronteiras | Nachbarn ohne Grenzen | Vicini senza Frontiere
Primer Paso | First Step | Premier Pas | Primeiro Passo | Erster Schritt | Primo Passo | İlk Adım
Nuevo Amanecer | New Dawn | Aube Nouvelle | Novo Amanhecer | Neuer Morgen | Nuova Alba | Yeni Şafak | Fajr Jadid
Mano Amiga | Helping Hand | Main Tendue | Mão Amiga | Helfende Hand | Mano Amica | Yardım Eli
Derecho a Quedarse | Right to Remain | Droit de Rester | Direito de Ficar | Recht zu Bleiben | Diritto di Restare
Juntas Podemos | Together We Can | Ensemble Nous Pouvons | Juntas Podemos | Gemeinsam Stark | Insieme Possiamo | Birlikte Yapabiliriz
Techo Común | Common Roof | Toit Commun | Teto Comum | Gemeinsames Dach | Tetto Comune | Ortak Çatı
La Otra Orilla | The Other Shore | L'Autre Rive | A Outra Margem | Das Andere Ufer | L'Altra Riva | Karşı Kıyı
Norte y Sur | North and South | Nord et Sud | Norte e Sul | Nord und Süd | Nord e Sud | Kuzey ve Güney
Ruta Segura | Safe Passage | Passage Sûr | Rota Segura | Sicherer Weg | Rotta Sicura | Güvenli Geçiş
Mujeres en Marcha | Women on the March | Femmes en Marche | Mulheres em Marcha | Frauen in Bewegung | Donne in Cammino | Yürüyen Kadınlar
`);

/** Names that stay as they are in every language, by the language in which they are given. */
export const proper: Record<Language, string[]> = {
  es: listOf(
    "Aurora, Ixchel, Xóchitl, Pachamama, Quetzal, Yanapay, Tonantzin, Kolping, Wayra, Inti, Mariposa, Zitlali, Kuxtal, Nahual, Citlali, Ocelote, Ceiba, Samán, Guacamaya, Arrayán, Chasqui, Tayrona, Macondo, Fray Bartolomé, Fray Antonio Montesinos, Las Patronas del Sur, Bojayá, Samaria, Kairós, Ágape, Garífuna, Lenca, Copantl, Alboan, Itaca, Azahar, Hierbabuena, Cauce, Mosaico, Colibrí, Tepeyac, Cuculmeca, Milpa, Sinchi, Monseñor Proaño, Padre Alberto, Tejiendo Redes, Sur Global",
  ),
  en: listOf(
    "Aurora, Ithaca, Beacon, Lantern, Keystone, Northstar, Riverbend, Al Otro Puente, Compass, Crossroads, Cornerstone, Sanctuary Hill, Rainbow, Tumaini, Upendo, Pamoja, Amani, Harambee, Umoja, Zindua, Safina, Jirani, Makao, Ubuntu, Baobab, Shalom, Cedrus, Tamkeen, Basmeh, Najdeh, Sojourn, Wayfarer, New Roots, Kaleidoscope, Acacia, Maisha, Kesho, Nyota, Ellis, Liberty Bell",
  ),
  fr: listOf(
    "Atlas, Arc-en-Ciel, Lampion, Rif, Taziri, Tiwizi, Amal Bladi, Ouazna, Baobab, Le Phare, Kabane, Utopia, La Roya, Tanit, Mosaïque, Boussole, Le Relais, La Passerelle, Emmergence, Jasmin, Salam, Horizon 2000, Le Tremplin, Escale, La Boutique, Estrella, Oasis, Tamazgha, Kairos, Les Amarres",
  ),
  pt: listOf(
    "Ipê, Araucária, Caju, Tapiri, Igarapé, Olodum, Saudade, Mangue, Aldeias, Sabiá, Buriti, Jacarandá, Macunaíma, Padre Anchieta, Dom Helder, Irmã Dulce, Tupã, Canindé, Mandacaru, Veredas, Ágape, Kairós, Cirandas, Zumbi, Girassol",
  ),
  de: listOf(
    "Kaleidoskop, Regenbogen, Anker, Kompass, Leuchtturm, Zuhause, Brücke 7, Lotse, Kolping, Diakonia, Morgenland, Kiezhafen, Mosaik, Oase, Weltladen, Asyl Allee, Babel, Vielfalt, Hafen 19, Xenion, Lindenhof, Windrose, Ankommen, Treffpunkt Ost, Bunter Faden",
  ),
  it: listOf(
    "Terrazza, Mosaico, Ponte Vecchio, Babele, Baobab, Astalli Nuovo, Kairos, Zenobia, Arcobaleno, Cantiere, Dedalus, Naga Sud, Ciac, Mediterraneo, Penelope, Ulisse, Girasole, Agape, La Kasbah, Xenia, Pellegrino, Ararat, Casbah, Lanterna, Gabbiano",
  ),
  tr: listOf(
    "Anatolia, Mavi, Zeytin, Nar, Papatya, Menekşe, Kırkyama, Yuva, Pusula, Deniz Feneri, Maya, Hayata Köprü, Mozaik, Gökkuşağı, Çınaraltı, Kelebek, Filiz, Ihlamur, Nergis, Yakamoz",
  ),
  ar: listOf(
    "Zaytouna, Yasmine, Jafra, Bayt Nour, Tamkeen, Basmeh, Najdeh, Amel Jadid, Ward, Sanabel, Zahra, Rawabi, Bustan, Qamar, Nahda, Tadamon, Cedrus, Nakhla, Rihla, Shams",
  ),
};

/** Networks that are in many countries; their local houses here are made up. */
export const networks = saidIn(`
Cáritas | Caritas | Caritas | Cáritas | Caritas | Caritas | Caritas | Caritas
Cáritas Diocesana | Diocesan Caritas | Caritas Diocésaine | Cáritas Diocesana | Diözesan-Caritas | Caritas Diocesana
Cruz Roja | Red Cross | Croix-Rouge | Cruz Vermelha | Rotes Kreuz | Croce Rossa | Kızılhaç
Servicio Jesuita a Refugiados | Jesuit Refugee Service | Service Jésuite des Réfugiés | Serviço Jesuíta a Refugiados | Jesuiten-Flüchtlingsdienst | Servizio dei Gesuiti per i Rifugiati | Cizvit Mülteci Servisi
Red Scalabriniana | Scalabrini Network | Réseau Scalabrinien | Rede Scalabriniana | Scalabrini-Netzwerk | Rete Scalabriniana
Consejo para los Refugiados | Refugee Council | Conseil pour les Réfugiés | Conselho para os Refugiados | Flüchtlingsrat | Consiglio per i Rifugiati | Mülteci Konseyi
Pastoral de Movilidad Humana | Human Mobility Ministry | Pastorale de la Mobilité Humaine | Pastoral da Mobilidade Humana | Pastoral der Migration | Pastorale della Mobilità Umana
Ejército de Salvación | Salvation Army | Armée du Salut | Exército da Salvação | Heilsarmee | Esercito della Salvezza
Médicos Solidarios | Solidarity Doctors | Médecins Solidaires | Médicos Solidários | Solidarische Ärzte | Medici Solidali | Dayanışma Hekimleri
Asylum Access | Asylum Access | Asylum Access | Asylum Access | Asylum Access | Asylum Access | Asylum Access
Abogados sin Muros | Lawyers without Walls | Avocats sans Murs | Advogados sem Muros | Anwälte ohne Mauern | Avvocati senza Muri | Sınırsız Avukatlar
Oficina del ACNUR | UNHCR Office | Bureau du HCR | Escritório do ACNUR | UNHCR-Büro | Ufficio UNHCR | BMMYK Ofisi
`);
