import { saidIn } from "./words.ts";

/** Kinds of houses for certain people. */
export const kindsForPeople = saidIn(`
Centro de Atención a {p} | {a} Assistance Center | Centre d'Assistance aux {p} | Centro de Atendimento a {p} | Beratungszentrum für {p} | Centro di Assistenza per {p} | {a} Danışma Merkezi | Markaz Musaadat {p}
Centro de Apoyo a {p} | {a} Support Center | Centre d'Appui aux {p} | Centro de Apoio a {p} | Hilfszentrum für {p} | Centro di Sostegno per {p} | {a} Destek Merkezi | Markaz Daam {p}
Albergue para {p} | {a} Shelter | Foyer pour {p} | Abrigo para {p} | Notunterkunft für {p} | Dormitorio per {p} | {a} Sığınma Evi | Maawa {p}
Clínica Jurídica para {p} | {a} Legal Clinic | Clinique Juridique pour {p} | Clínica Jurídica para {p} | Rechtsberatung für {p} | Sportello Legale per {p} | {a} Hukuk Kliniği
Asistencia Legal a {p} | Legal Aid for {p} | Aide Juridique aux {p} | Assistência Jurídica a {p} | Rechtshilfe für {p} | Assistenza Legale per {p} | {a} Adli Yardım
Red de Apoyo a {p} | {a} Support Network | Réseau de Soutien aux {p} | Rede de Apoio a {p} | Netzwerk für {p} | Rete per {p} | {a} Destek Ağı | Shabakat Daam {p}
Comité de Defensa de {p} | {a} Defense Committee | Comité de Défense des {p} | Comitê de Defesa de {p} | Komitee für {p} | Comitato per la Difesa di {p} | {a} Savunma Komitesi
Asociación de {p} | {a} Association | Association des {p} | Associação de {p} | Verein für {p} | Associazione {p} | {a} Derneği | Jamiyat {p}
Observatorio de Derechos de {p} | {a} Rights Observatory | Observatoire des Droits des {p} | Observatório dos Direitos de {p} | Beobachtungsstelle Rechte für {p} | Osservatorio sui Diritti di {p} | {a} Hakları İzleme Merkezi
Comisión de Ayuda a {p} | {a} Relief Commission | Commission d'Aide aux {p} | Comissão de Ajuda a {p} | Hilfskommission für {p} | Commissione di Aiuto a {p}
Pastoral para {p} | {a} Ministry | Pastorale des {p} | Pastoral para {p} | Seelsorge für {p} | Pastorale per {p}
Servicio de Acogida a {p} | {a} Welcome Service | Service d'Accueil des {p} | Serviço de Acolhida a {p} | Willkommensdienst für {p} | Servizio di Accoglienza per {p} | {a} Karşılama Servisi
Consejo de {p} | {a} Council | Conseil des {p} | Conselho de {p} | Rat für {p} | Consiglio per {p} | {a} Konseyi | Majlis {p}
Comedor para {p} | {a} Community Kitchen | Restaurant Solidaire pour {p} | Refeitório para {p} | Suppenküche für {p} | Mensa per {p} | {a} Aşevi
Programa de Integración de {p} | {a} Integration Program | Programme d'Intégration des {p} | Programa de Integração de {p} | Integrationsprogramm für {p} | Programma di Integrazione per {p} | {a} Uyum Programı
Instituto para {p} | Institute for {p} | Institut pour {p} | Instituto para {p} | Institut für {p} | Istituto per {p} | {a} Enstitüsü
Alianza por {p} | Alliance for {p} | Alliance pour {p} | Aliança por {p} | Bündnis für {p} | Alleanza per {p} | {a} Birliği
Coalición Pro Derechos de {p} | {a} Rights Coalition | Coalition pour les Droits des {p} | Coalizão pelos Direitos de {p} | Bündnis für die Rechte von {p} | Coalizione per i Diritti di {p} | {a} Hakları Koalisyonu
Centro de Salud para {p} | {a} Health Center | Centre de Santé pour {p} | Centro de Saúde para {p} | Gesundheitszentrum für {p} | Ambulatorio per {p} | {a} Sağlık Merkezi | Mustawsaf {p}
Escuela para {p} | School for {p} | École pour {p} | Escola para {p} | Schule für {p} | Scuola per {p} | {a} Okulu | Madrasat {p}
Oficina de Orientación a {p} | {a} Advice Office | Bureau d'Orientation des {p} | Escritório de Orientação a {p} | Beratungsstelle für {p} | Ufficio Orientamento {p} | {a} Danışma Ofisi
Casa de Acogida para {p} | Welcome House for {p} | Maison d'Accueil pour {p} | Casa de Acolhida para {p} | Haus der Begegnung für {p} | Casa di Accoglienza per {p} | {a} Misafirhanesi | Bayt {p}
Fondo de Ayuda a {p} | {a} Relief Fund | Fonds d'Aide aux {p} | Fundo de Ajuda a {p} | Hilfsfonds für {p} | Fondo di Aiuto per {p} | {a} Yardım Fonu | Sunduq {p}
Proyecto de Justicia para {p} | {a} Justice Project | Projet Justice pour {p} | Projeto Justiça para {p} | Projekt Gerechtigkeit für {p} | Progetto Giustizia per {p} | {a} Adalet Projesi
Servicio Jesuita a {p} | Jesuit {a} Service | Service Jésuite des {p} | Serviço Jesuíta a {p} | Jesuiten-Dienst für {p} | Servizio Gesuiti per {p} | Cizvit {a} Servisi
Voluntariado con {p} | Volunteers for {p} | Bénévoles pour les {p} | Voluntários com {p} | Ehrenamt für {p} | Volontari per {p} | {a} Gönüllüleri
`);

/** Kinds of houses that say by themselves whom they are for, or leave it open. */
export const kindsAlone = saidIn(`
Casa del Migrante | Migrant House | Maison du Migrant | Casa do Migrante | Haus der Migration | Casa del Migrante | Göçmen Evi | Dar al Muhajir
Casa del Refugiado | Refugee House | Maison du Réfugié | Casa do Refugiado | Haus der Zuflucht | Casa del Rifugiato | Mülteci Evi | Dar al Laji
Centro de Derechos Humanos | Human Rights Center | Centre des Droits de l'Homme | Centro de Direitos Humanos | Zentrum für Menschenrechte | Centro per i Diritti Umani | İnsan Hakları Merkezi | Markaz Huquq al Insan
Comisión de Derechos Humanos | Human Rights Commission | Commission des Droits de l'Homme | Comissão de Direitos Humanos | Menschenrechtskommission | Commissione Diritti Umani | İnsan Hakları Komisyonu
Centro Comunitario | Community Center | Centre Communautaire | Centro Comunitário | Gemeinschaftszentrum | Centro Comunitario | Toplum Merkezi | Markaz al Mujtama
Fundación | Foundation | Fondation | Fundação | Stiftung | Fondazione | Vakfı | Muassasat
Casa Hogar | Family Home | Foyer | Casa Lar | Wohnheim | Casa Famiglia | Aile Evi
Albergue | Shelter | Foyer | Abrigo | Notunterkunft | Dormitorio | Sığınma Evi
Posada | Guest House | Auberge | Pousada | Herberge | Locanda | Misafir Evi
Misión | Mission | Mission | Missão | Mission | Missione | Misyonu
Clínica Jurídica | Legal Clinic | Clinique Juridique | Clínica Jurídica | Rechtsberatung | Clinica Legale | Hukuk Kliniği
Asistencia Jurídica | Legal Aid | Aide Juridique | Assistência Jurídica | Rechtshilfe | Assistenza Legale | Adli Yardım
Centro de la Mujer | Women's Center | Centre des Femmes | Centro da Mulher | Frauenzentrum | Centro Donne | Kadın Merkezi | Markaz al Mara
Asociación | Association | Association | Associação | Verein | Associazione | Derneği | Jamiyat
Centro Intercultural | Intercultural Center | Centre Interculturel | Centro Intercultural | Interkulturelles Zentrum | Centro Interculturale | Kültürlerarası Merkez
Comedor | Soup Kitchen | Soupe Populaire | Refeitório | Suppenküche | Mensa | Aşevi
Dispensario | Dispensary | Dispensaire | Dispensário | Ambulanz | Ambulatorio | Dispanseri | Mustawsaf
Instituto | Institute | Institut | Instituto | Institut | Istituto | Enstitüsü
Red Solidaria | Solidarity Network | Réseau Solidaire | Rede Solidária | Solidaritätsnetzwerk | Rete Solidale | Dayanışma Ağı
Cooperativa | Cooperative | Coopérative | Cooperativa | Genossenschaft | Cooperativa | Kooperatifi | Taawuniyat
`);

/** For whom: of many, after "of" and "for". */
export const people = saidIn(`
Migrantes | Migrants | Migrants | Migrantes | Migranten | Migranti | Göçmenler | al Muhajirin
Refugiados | Refugees | Réfugiés | Refugiados | Flüchtlinge | Rifugiati | Mülteciler | al Lajiin
Personas Refugiadas | Refugees | Personnes Réfugiées | Pessoas Refugiadas | Geflüchtete | Persone Rifugiate | Mülteciler | al Lajiin
Personas en Movilidad | People on the Move | Personnes en Mobilité | Pessoas em Mobilidade | Menschen unterwegs | Persone in Movimento | Göç Edenler
Mujeres Migrantes | Migrant Women | Femmes Migrantes | Mulheres Migrantes | Migrantinnen | Donne Migranti | Göçmen Kadınlar | an Nisa
Solicitantes de Asilo | Asylum Seekers | Demandeurs d'Asile | Solicitantes de Refúgio | Asylsuchende | Richiedenti Asilo | Sığınmacılar
Personas Desplazadas | Displaced Persons | Personnes Déplacées | Pessoas Deslocadas | Vertriebene | Sfollati | Yerinden Edilenler | an Nazihin
Familias Migrantes | Migrant Families | Familles Migrantes | Famílias Migrantes | Migrantenfamilien | Famiglie Migranti | Göçmen Aileler
Jóvenes Migrantes | Migrant Youth | Jeunes Migrants | Jovens Migrantes | junge Migranten | Giovani Migranti | Göçmen Gençler
Niñez Migrante | Migrant Children | Enfants Migrants | Crianças Migrantes | Migrantenkinder | Minori Migranti | Göçmen Çocuklar
Inmigrantes | Immigrants | Immigrés | Imigrantes | Zugewanderte | Immigrati | Göçmenler
Trabajadores Migrantes | Migrant Workers | Travailleurs Migrants | Trabalhadores Migrantes | Wanderarbeiter | Lavoratori Migranti | Göçmen İşçiler
Personas Deportadas | Deported Persons | Personnes Expulsées | Pessoas Deportadas | Abgeschobene | Persone Espulse | Sınır Dışı Edilenler
Exiliados | Exiles | Exilés | Exilados | Exilierte | Esuli | Sürgündekiler
`);

/** The same people before the kind of house, where a language puts them there. */
export const adjectives = saidIn(`
| Migrant | | | | | Göçmen
| Refugee | | | | | Mülteci
| Refugee | | | | | Mülteci
| Human Mobility | | | | | Göç
| Migrant Women's | | | | | Göçmen Kadın
| Asylum Seeker | | | | | Sığınmacı
| Displaced Persons | | | | | Yerinden Edilenler
| Migrant Families | | | | | Göçmen Aile
| Migrant Youth | | | | | Göçmen Gençlik
| Migrant Children's | | | | | Göçmen Çocuk
| Immigrant | | | | | Göçmen
| Migrant Workers' | | | | | Göçmen İşçi
| Deportee | | | | | Geri Gönderilenler
| Exile | | | | | Sürgün
`);
