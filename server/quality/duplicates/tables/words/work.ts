/** For whom they are there, and what they do. */
export const work = `
migrant: migrante migrantes migrants migranti migranten gocmen gocmenler gocmenlere migratorio migratoria migratoire migratorios migratorias
immigrant: inmigrante inmigrantes immigrants imigrante imigrantes immigrato immigrati immigre immigres einwanderer zuwanderer
emigrant: emigrante emigrantes emigrants emigre emigres auswanderer emigrati
migration: migracion migraciones migrations migracao migracoes migrazione migrazioni goc inmigracion immigration imigracao immigrazione einwanderung zuwanderung
refugee: refugiado refugiados refugiada refugiadas refugees refugie refugies refugiee refugiees fluchtling fluchtlinge fluchtlingen fluchtlings gefluchtete gefluchteten rifugiato rifugiati multeci multeciler multecilere multecilerle refugiadxs
asylum: asile asil asyl iltica asylrecht
seeker: solicitante solicitantes seekers demandeur demandeurs requerente requerentes suchende suchenden bewerber richiedente richiedenti siginmaci siginmacilar basvuran asylbewerber asylsuchende
displaced: desplazado desplazados desplazada desplazadas deplace deplaces deplacee deplacees deslocado deslocados deslocada deslocadas vertriebene vertriebenen sfollati sfollate yerinden edilmis
deported: deportado deportados deportada deportadas expulse expulses expulsees retornado retornados retornada retornadas returned returnee returnees abgeschobene deportati deportate rimpatriati
stateless: apatrida apatridas apatride apatrides staatenlose apolide apolidi vatansiz vatansizlar
foreigner: extranjero extranjeros foreigners etranger etrangers estrangeiro estrangeiros auslander straniero stranieri yabanci yabancilar
mobility: movilidad mobilite mobilidade mobilitat mobilita hareketlilik
person: persona personas persons people peoples personnes personne pessoa pessoas mensch menschen persone kisi kisiler insan insanlar leute
human: humano humanos humana humanas humans humain humains humaine humaines umano umani umana umane insani menschlich
right: derecho derechos rights droit droits direito direitos recht rechte diritto diritti hak haki haklari hukuku
human right: menschenrecht menschenrechte menschenrechts ddhh dh
legal: legales juridico juridica juridicos juridicas juridique juridiques legale legali hukuk hukuki giuridico giuridica rechtlich rechts law laws ley leyes loi lois lei leis legge gesetz
counsel: asesoria asesoramiento counseling counselling consejeria conseil consultation consulta consultorio orientacion beratung beratungsstelle consulenza danismanlik danisma danismanligi orientation orientacao assessoria advisory advice avis
legal counsel: rechtsberatung
legal help: rechtshilfe
lawyer: abogado abogados abogada abogadas lawyers avocat avocats avocates advogado advogados advogada anwalt anwalte avvocato avvocati avukat avukatlar attorney attorneys
defense: defensa defence defesa verteidigung difesa savunma defensoria defenders defensores defensor defender
advocate: advocates advocacy plaidoyer fursprache
justice: justicia justica gerechtigkeit giustizia adalet
help: ayuda ayudas helping aid aide ajuda hilfe hilfen aiuto yardim yardimlasma yardimi relief asistencia assistance assistencia assistenza atencion atendimento attention betreuung soccorso secours socorro
support: apoyo apoio soutien unterstutzung sostegno destek destegi appui acompanamiento accompaniment accompagnement begleitung accompagnamento
protection: proteccion protecao schutz protezione koruma tutela
care: cuidado cuidados soin soins cura cure bakim pflege fursorge
health: salud sante saude gesundheit salute saglik sanita medical medico medica medicos medicas medicaux medizinisch tibbi
doctor: doctors doctores medecin medecins medici arzt arzte doktor doktorlar medicos
woman: mujer mujeres women womens femme femmes mulher mulheres frau frauen donna donne kadin kadinlar
child: nino ninos nina ninas children childrens kid kids enfant enfants crianca criancas kind kinder kindern bambino bambini cocuk cocuklar infancia infanzia childhood enfance kindheit infanti
minor: menor menores minors mineur mineurs minori minore minderjahrige
youth: joven jovenes youths young jeune jeunes jeunesse jovem jovens juventud juventude jugend jugendliche giovane giovani gioventu genc gencler genclik adolescente adolescentes adolescents
family: familia familias families famille familles familie familien famiglia famiglie aile aileler
man: hombre hombres men homme hommes homem homens manner uomo uomini erkek
worker: trabajador trabajadores trabajadora trabajadoras workers travailleur travailleurs travailleuses trabalhador trabalhadores arbeiter arbeitnehmer lavoratore lavoratori isci isciler
work: trabajo travail trabalho arbeit lavoro is calisma empleo employment emploi emprego labor labour laboral laborales
student: estudiante estudiantes students etudiant etudiants studenten studente studenti ogrenci ogrenciler
volunteer: voluntario voluntarios voluntaria voluntarias volunteers voluntariado benevole benevoles benevolat freiwillige ehrenamtliche volontario volontari volontariato gonullu gonulluler gonulluleri
integration: integracion integracao integrazione entegrasyon uyum inclusion inclusao inclusione insercion insertion
education: educacion educacao bildung educazione egitim istruzione formacion formation formacao formazione ausbildung training
development: desarrollo developpement desenvolvimento entwicklung sviluppo kalkinma gelistirme gelisim
cooperation: cooperacion cooperacao zusammenarbeit cooperazione isbirligi
social: sociales sociais sociale sociaux soziale sozialer sozial sosyal welfare bienestar bienetre wohlfahrt benessere refah
humanitarian: humanitario humanitaria humanitarios humanitaire humanitaires umanitario umanitaria humanitar insani
emergency: emergencia urgence notfall emergenza acil
border: frontera fronteras borders frontiere frontieres fronteira fronteiras grenze grenzen frontiera sinir sinirlar
without: sin sans sem ohne senza siz
international: internacional internacionales internationale internationaux internazionale uluslararasi intl
national: nacional nacionales nationale nationaux nazionale ulusal milli natl nal
regional: regionales regionale bolgesel
local: locales locaux lokal locale yerel
global: mundial mondial world monde mundo welt mondo dunya
latin: latino latina latinos latinas lateinamerika latinoamericano latinoamericana
african: africano africana africanos africain africaine africains afrikanisch africani afrika
arab: arabe arabes arabische arabo arap
mutual: mutuo mutua entraide gegenseitig
popular: populaire popolare
civil: civile civico civica civic ciudadano ciudadana citizen citizens citoyen citoyenne cidada burger cittadino cittadini vatandas yurttas ciudadania
free: libre gratuito gratuita gratuit gratuite livre frei gratis ucretsiz
trafficking: trata traite trafico menschenhandel tratta
victim: victima victimas victims victime victimes vitima vitimas opfer vittime magdur
violence: violencia gewalt violenza siddet
torture: tortura folter iskence
detention: detencion detencao haft detenzione gozalti
reunion: reunificacion reunification zusammenfuhrung ricongiungimento
information: informacion informacao informations informazione bilgi info
rescue: rescate sauvetage resgate rettung salvataggio kurtarma
watch: vigilancia veille monitor monitoreo monitoring
research: investigacion recherche pesquisa forschung ricerca arastirma arastirmalari studies estudios etudes estudos studien studi
documentation: documentacion documentacao dokumentation documentazione belgeleme
translation: traduccion traduction traducao ubersetzung traduzione ceviri
psychosocial: psicosocial psychosoziale psicosociale psikososyal
trauma: traumatico travma
disability: discapacidad handicap deficiencia behinderung disabilita engelli engelliler
elderly: adulto adultos mayor mayores aine aines idoso idosos senioren anziani yasli yaslilar
orphan: huerfano huerfanos orphans orphelin orphelins orfao orfaos waisen orfano orfani yetim
food: alimento alimentos alimentation nourriture comida alimentacao lebensmittel cibo gida
bank: banco banque banca banka
culture: cultura cultural kultur cultures interkulturell kulturu intercultural interculturel interculturelle interculturale kulturlerarasi multicultural
language: idioma lengua langue lingua sprache dil
equality: igualdad egalite igualdade gleichheit uguaglianza esitlik
commissioner: comisionado comisionada hochkommissar
nation: nacion naciones nations nacao nacoes nazione nazioni ulus
united: unidos unidas unido unida unis unies unie vereint vereinigte uniti unite birlesik
people: pueblo pueblos peuple peuples povo povos volk popolo popoli halk halklar
city: ciudad ville cidade stadt citta sehir kent
neighborhood: barrio neighbourhood quartier bairro viertel quartiere mahalle mahallesi
square: plaza place praca platz piazza meydan
village: aldea dorf villaggio koy koyu
welcome: bienvenida bienvenido welcoming accueil acogida acolhida acolhimento acolhedor willkommen aufnahme accoglienza hosgeldiniz karsilama reception recepcion
unaccompanied: acompanado acompanados acompanadas unaccompanied isole isoles desacompanhado desacompanhados acompanhados unbegleitete unbegleiteter accompagnati refakatsiz
missing: desaparecido desaparecidos desaparecidas missing disappeared disparu disparus desaparecida vermisste scomparsi kayip
transit: transito transit durchreise pasaje passage passagem durchgang passaggio gecis
detained: detenido detenidos detained detainee detainees detenu detenus preso presos prisoner prisoners prison haftling haftlinge detenuti mahkum
farmworker: jornalero jornaleros jornaleras campesino campesinos campesina farmworker farmworkers peasant paysan paysans campones landarbeiter braccianti contadini ciftci
domestic: domestico domestica domesticas domestic domestique domestiques hausangestellte domestiche
indigenous: indigena indigenas indigenous indigene autochtone autochtones indigeni yerli
rural: rural rurales rurale landlich kirsal
urban: urbano urbana urban urbain urbaine stadtisch
public: publico publica publicos public publique offentlich pubblico pubblica kamu
free: gratis
shared: compartido compartida compartir shared sharing share partage partager partilha partilhado geteilt geteiltes condiviso condivisa paylasim
common: comun comunes common commun commune comum gemeinsam gemeinsames comune ortak
comprehensive: integral integrales comprehensive integrale ganzheitlich
sport: deporte deportes sport sports esporte spor
art: arte artes art arts kunst sanat
music: musica music musique musik muzik
word: palabra palabras word words parole palavra palavras wort worte parola sozcuk
story: historia historias story stories histoire histoires geschichte geschichten storia storie hikaye
news: noticias news nouvelles nachrichten notizie haber
clothing: ropa clothing clothes vetement vetements roupa kleidung vestiti giysi
housing: vivienda housing logement moradia wohnen wohnung alloggio konut
american: americano americana americanos american americans americain americaine amerikanisch amerikan
european: europeo europea european europeen europeenne europeu europaisch europaische avrupa
mexican: mexicano mexicana mexicanos mexican mexicans mexicain mexicaine mexikanisch messicano
haitian: haitiano haitiana haitianos haitianas haitian haitians haitien haitiens haitienne haitianer
venezuelan: venezolano venezolana venezolanos venezolanas venezuelan venezuelans venezuelien venezueliens venezuelano venezuelanos
colombian: colombiano colombiana colombianos colombian colombians colombien colombiens
honduran: hondureno hondurena hondurenos honduran hondurans
guatemalan: guatemalteco guatemalteca guatemaltecos guatemalan guatemalans
salvadoran: salvadoreno salvadorena salvadorenos salvadoran salvadorans
cuban: cubano cubana cubanos cuban cubans cubain
syrian: sirio siria sirios syrian syrians syrien syriens syrienne syrisch syrische siriani suriye suriyeli suriyeliler
afghan: afgano afgana afganos afghan afghans afghane afghanisch afghanische afgani afgan
ukrainian: ucraniano ucraniana ucranianos ukrainian ukrainians ukrainien ukrainiens ukrainisch ucraini
norwegian: noruego norwegian norvegien noruegues norwegisch norwegischer norvegese norvec
danish: danes danish danois dinamarques danisch danischer danese danimarka
`;
