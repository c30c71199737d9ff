/** What they are called after: what people hope for and believe in, and what stands for it. */
export const images = `
friend: amigo amigos amiga amigas friends ami amis amie amies freund freunde freundeskreis amico amici dost dostlar dostlari arkadas friendship amistad amitie amizade amicizia freundschaft dostluk
neighbor: vecino vecinos neighbors neighbour neighbours voisin voisins vizinho vizinhos nachbar nachbarn vicini komsu komsular
solidarity: solidaridad solidarite solidariedade solidaritat solidarieta dayanisma dayanismasi solidario solidaria solidarios solidarias solidaire solidaires solidarische solidarischer solidale
hope: esperanza espoir esperance esperanca hoffnung speranza umut umudu
peace: paz paix frieden pace baris
life: vida vie leben vita hayat yasam
love: amor amour liebe amore sevgi
faith: fe foi glaube fede iman
charity: caridad charite caridade nachstenliebe carita caritas hayir misericordia mercy misericorde barmherzigkeit merhamet
freedom: libertad liberty liberte liberdade freiheit liberta ozgurluk
dignity: dignidad dignite dignidade wurde dignita onur haysiyet
unity: unidad unite unidade einheit unita unit units birim birimi
catholic: catolico catolica catholique katholisch katholische cattolica cattolico katolik
christian: cristiano cristiana chretien chretienne cristao christlich christliche hristiyan
jesuit: jesuita jesuitas jesuits jesuite jesuites jesuiten gesuita gesuiti cizvit
scalabrinian: scalabriniano scalabriniana scalabrinianos scalabrinianas scalabrini scalabrinien scalabriniens scalabrinienne
franciscan: franciscano franciscana franciscanos franciscain franziskaner francescano francescani
salesian: salesiano salesiana salesianos salesien salesiens salesianer salesiani
saint: san santo santa sainte sankt sao sant santi st sta sto sv ste
sister: hermana hermanas sisters soeur soeurs irma irmas schwester schwestern suora suore sorella sorelle
brother: hermano hermanos brothers frere freres irmao irmaos bruder fratello fratelli kardes kardesler
father: padre padres fathers pere peres pai pais vater peder
mother: madre madres mothers mere meres mae maes mutter madri anne anneler
our: nuestra nuestro nuestros nuestras notre nossa nosso unsere unser nostra nostro ntra ntro
lady: senora dame senhora frau signora sra
heart: corazon coeur coracao herz cuore kalp kalbi
sacred: sagrado sagrada sacre sacree heilig heilige heiliges sacro sacra kutsal
holy: divino divina divine espiritu spirit esprit espirito geist spirito
good: buen bueno buena bon bonne bom boa gut gute guter buono buona iyi
shepherd: pastor berger hirte pastore
hand: mano manos hands main mains mao maos hande mani el eller
open: abierto abierta abiertos abiertas ouvert ouverte ouvertes aberto aberta abertas offen offene aperto aperta aperte acik
door: puerta puertas doors porte portes porta portas tur turen kapi kapilar gate
bridge: puente puentes bridges pont ponts ponte pontes brucke brucken ponti kopru koprusu
road: camino caminos roads path paths way ways chemin chemins caminho caminhos weg wege cammino yol yollar route routes ruta rutas
voice: voz voces voices voix vozes stimme stimmen voce voci ses sesler
light: luz lumiere licht luce isik
new: nuevo nueva nuevos nuevas nouveau nouvelle nouveaux novo nova neu neue neuer nuovo nuova yeni
future: futuro avenir zukunft gelecek
land: tierra tierras terre terres terra terras erde toprak
tree: arbol arbre arvore baum albero agac agaci
seed: semilla semillas seeds graine graines semente sementes samen semi tohum
sea: mar mer meer mare deniz
sun: sol soleil sonne sole gunes
river: rio fleuve fluss fiume nehir irmak
south: sur meridional sud sul sued
north: norte nord kuzey nort
east: este oriente oriental levante est leste ost dogu
west: oeste poniente ponente occidente ouest bati ovest
day: dia jour tag giorno gun
side: lado cote seite lato rive orilla ribera orillas shore shores margem margens ufer sponda kiyi
all: todos todas todo tous toutes tout alle tutti hepimiz
one: uno una ein eins bir
sanctuary: santuario sanctuaire heiligtum
cross: cruz croix kreuz croce hac
red: roja rojo rouge vermelha rote rotes rossa kizil
crescent: media croissant halbmond mezzaluna ay
army: ejercito armee exercito heilsarmee esercito ordu
salvation: salvacion salut salvacao heil salvezza kurtulus
memory: memoria memoire erinnerung hafiza bellek
root: raiz raices roots racine racines raizes wurzel wurzeln radici kok kokler
wing: ala alas wings aile ailes asa asas flugel kanat
nest: nido nid ninho yuva
horizon: horizonte horizontes horizons orizzonte ufuk
dream: sueno suenos dreams dreamers reve reves sonho sonhos traum sogno sogni ruya
joy: alegria joie freude gioia nese sevinc
footprint: huella huellas footprints trace traces pegada pegadas spur spuren impronta orme iz izler
other: otro otra otros otras others autre autres outro outra outros outras andere anderer anderen altro altra altri diger
step: paso pasos steps pas passo passos schritt schritte passi adim adimlar
star: estrella estrellas stars etoile etoiles estrela estrelas stern sterne stella stelle yildiz
lighthouse: faro phare farol leuchtturm fener
compass: brujula boussole bussola kompass pusula
anchor: ancla ancre ancora anker capa
harbor: puerto harbour port porto hafen liman haven
oasis: oase vaha
spring: manantial primavera source printemps fruhling quelle fonte sorgente bahar
dawn: amanecer alba aurora sunrise aube aurore amanhecer morgenrote safak
morning: manana matin morgen mattina sabah
sky: cielo heaven ciel ceu himmel gok
mountain: montana monte montagne montanha berg montagna dag
rain: lluvia pluie chuva regen pioggia yagmur
bread: pan pain pao brot pane ekmek
water: agua eau wasser acqua su
fire: fuego feu fogo feuer fuoco ates
rock: roca piedra stone pierre roche pedra fels stein roccia pietra tas kaya
ark: arca arche
tent: tienda carpa tente tenda zelt cadir
angel: angeles angels ange anges anjo anjos engel angelo angeli melek
samaritan: samaritano samaritana samaritain samariter
embrace: abrazo abrazos etreinte abraco umarmung abbraccio kucak
roof: techo toit teto dach tetto cati
wall: muro muros walls mur murs mauer mauern muri duvar duvarlar
window: ventana fenetre janela fenster finestra pencere
garden: jardin jardim garten giardino bahce bahcesi
field: campo champ feld tarla
flower: flor flores flowers fleur fleurs blume blumen fiore fiori cicek
bird: pajaro ave aves birds oiseau oiseaux passaro vogel uccello kus kuslar
dove: paloma colombe pomba taube colomba guvercin
butterfly: mariposa mariposas papillon papillons borboleta schmetterling farfalla kelebek
swallow: golondrina golondrinas hirondelle andorinha schwalbe rondine kirlangic
sail: vela voile segel yelken
boat: barca barco bateau boot gemi ship schiff nave
journey: viaje jornada voyage viagem reise viaggio yolculuk trip
crossroad: encrucijada cruce crossroads carrefour cruzamento kreuzung incrocio kavsak
meeting: encuentro encuentros encounter rencontre encontro begegnung incontro bulusma treffen
circle: circulo cercle kreis circolo cerchio cember
thread: hilo fil fio faden filo iplik
color: colores colors colour colours couleur couleurs cor cores farbe farben colore colori renk renkler bunt colorful
truth: verdad verite verdade wahrheit verita hakikat
courage: valor valentia coragem mut coraggio cesaret
tomorrow: manana demain amanha domani yarin
together: juntos juntas ensemble zusammen insieme birlikte beraber
virgin: virgen vierge virgem jungfrau vergine
rosary: rosario rosaire
providence: providencia vorsehung provvidenza
trinity: trinidad trinite trindade dreifaltigkeit trinita
immaculate: inmaculada immaculee imaculada unbefleckte immacolata
guadalupe: guadeloupe
grace: gracia graca gnade grazia
christ: cristo christus
god: dios dieu deus gott dio allah
jesus: gesu isa
compassion: compasion compassion compaixao mitgefuhl compassione sefkat
trust: confianza trust confiance confianca vertrauen fiducia guven
hospitality: hospitalidad hospitality hospitalite hospitalidade gastfreundschaft ospitalita misafirperverlik
respect: respeto respect respeito respekt rispetto saygi
tenderness: ternura tenderness tendresse zartlichkeit tenerezza
wisdom: sabiduria wisdom sagesse sabedoria weisheit saggezza bilgelik
strength: fuerza strength force forca starke kraft forza guc
comfort: consuelo consolacion comfort consolation consolo trost consolazione
concord: concordia concord concorde eintracht harmonia harmony harmonie armonia
soul: alma soul ame seele anima ruh
song: canto cancion song chant chanson cancao lied canzone sarki
face: rostro rostros face faces visage visages rosto rostos gesicht gesichter volto volti yuz
eye: ojo ojos eye eyes oeil yeux olho olhos auge augen occhio occhi goz
look: mirada look gaze regard olhar blick sguardo bakis
foot: pie pies foot feet pied pieds pe pes fuss piede piedi ayak
arm: brazo brazos arm arms bras braco bracos arme braccia kol
daughter: hija hijas daughter daughters fille filles filha filhas tochter figlia figlie kiz kizlari
son: hijo hijos son sons fils filho filhos sohn sohne figlio figli ogul
grandmother: abuela abuelas grandmother grandmothers avo grossmutter nonna nonne
king: rey king roi rei konig re kral
queen: reina queen reine rainha konigin regina kralice
pilgrim: peregrino peregrina peregrinos pilgrim pilgrims pelerin pelerins pilger pellegrino pellegrini
traveler: viajero viajeros caminante caminantes traveler travelers traveller travellers voyageur voyageurs viajante reisende viaggiatori yolcu
guest: huesped huespedes guest guests hote hotes hospede gast gaste ospite ospiti misafir
moon: luna moon lune lua mond
wind: viento wind vent vento ruzgar
snow: nieve snow neige neve schnee kar
island: isla island ile ilha insel isola ada
coast: costa coast cote kuste kiyi
valley: valle valley vallee vale tal vadi
forest: bosque forest foret floresta wald foresta orman
leaf: hoja hojas leaf leaves feuille feuilles folha blatt foglia yaprak
fruit: fruto frutos fruit fruits frucht meyve
wheat: trigo wheat ble weizen grano bugday
salt: sal salt sel salz sale
white: blanco blanca white blanc blanche branco branca weiss bianco bianca beyaz
black: negro negra black noir noire preto schwarz nero nera siyah
blue: azul blue bleu bleue blau azzurro mavi
green: verde green vert verte grun verdi yesil
yellow: amarillo amarilla yellow jaune amarelo gelb giallo sari
rainbow: arcoiris rainbow regenbogen arcobaleno gokkusagi
lamp: lampara lamp lampe lampada linterna lantern lanterne lanterna fener
candle: vela candle bougie kerze candela mum
bell: campana bell cloche sino glocke can
key: llave key cle chave schlussel chiave anahtar
fountain: fuente fontaine fountain brunnen fontana cesme
well: pozo puits poco pozzo kuyu
harvest: cosecha harvest moisson recolte colheita ernte raccolto hasat
bond: lazo lazos vinculo vinculos bond bonds lien liens laco lacos legame legami bag
shade: sombra shade shadow ombre schatten ombra golge
weaver: tejedora tejedoras tejedor tejedores tejiendo weaver weavers tisserand tisseuses tecela tecelas weber weberin weberinnen tessitrici dokumaci
first: primero primera primer first premier premiere primeiro primeira erste erster erstes primo prima ilk
two: dos two deux dois duas zwei due iki
three: tres three trois drei tre uc
thousand: mil thousand mille tausend
safe: seguro segura safe sur sure sicher sicherer sicuro sicura guvenli
firm: firme firmes firm ferme fermes feste fermi saglam
great: gran grande grandes great big large grand gross buyuk
small: pequeno pequena small little petit petite klein kleine piccolo piccola kucuk
long: largo larga long longue longo lang lange lungo lunga uzun
return: volver retorno return retour voltar ruckkehr ritorno donus
remain: quedarse remain rester ficar bleiben restare kalmak
walk: caminar walk marcher marcha marche march marsch
between: entre between zwischen tra arasinda
better: mejor better meilleur melhor besser meglio daha
`;
