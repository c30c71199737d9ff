/** What organizations call themselves, and the parts of them. */
export const kinds = `
house: casa casas houses home homes maison maisons haus hauser ev evi evleri hogar foyer heim wohnheim hostel hospice
shelter: albergue albergues refugio shelters abri abrigo hebergement rifugio siginak barinak barinma asilo notunterkunft unterkunft obdach asyllager
inn: posada posadas pousada auberge herberge herbergen guesthouse hospedaje locanda misafirhane konukevi konukevleri ostello hospedaria
dormitory: dormitorio dormitorios dortoir schlafsaal yatakhane
center: centro centros centers centre centres zentrum zentren zentrale merkez merkezi merkezleri centrum hub ctro ctr
office: oficina oficinas offices bureau bureaux escritorio buro ofis ofisi ufficio uffici delegacion delegation delegacao delegazione dependance sede
association: asociacion asociaciones associations associacao associacoes associazione dernek dernegi dernekleri verein vereine vereinigung society sociedad societe sociedade gesellschaft asoc assoc assn cemiyet cemiyeti league liga ligue lega asn
foundation: fundacion fundaciones foundations fondation fundacao stiftung fondazione vakif vakfi fund fondo fonds fundo fonu fdn fdcn
network: red redes networks reseau reseaux rede netzwerk rete ag agi aglari platform plataforma plateforme piattaforma plattform platformu
coalition: coalicion coalizao koalition coalizione koalisyon koalisyonu alianza alliance alianca allianz alleanza ittifak ittifaki bundnis union unione uniao birlik birligi sendika federacion federation federacao foderation federazione federasyon federasyonu confederation confederacion konfederasyon consorcio consortium consorzio
committee: comite comites committees comitato komitee ausschuss komite komitesi comissao commission comision comisiones commissione kommission komisyon komisyonu junta
council: consejo consejos councils conseil conselho rat consiglio konsey konseyi kurulu beirat board
institute: instituto institut istituto enstitu enstitusu observatorio observatory observatoire osservatorio beobachtungsstelle gozlemevi
agency: agencia agence agentur agenzia ajans ajansi
service: servicio servicios services servico servicos dienst dienste servizio servizi hizmet hizmetleri hizmeti serv svc
program: programa programas programs programme programmes programm programma programi
project: proyecto proyectos projects projet projets projeto projetos projekt projekte progetto progetti proje projesi initiative iniciativa iniziativa girisim girisimi
mission: mision misiones missions missao missione misyon misyonu
ministry: pastoral pastorale seelsorge ministerio ministere ministero bakanligi ministerium
group: grupo grupos groups groupe gruppe gruppen gruppo grup grubu equipo team equipe squadra colectivo colectiva collective collectif coletivo kollektiv collettivo kolektif kolektifi movimiento movement mouvement movimento bewegung hareket hareketi
cooperative: cooperativa coop genossenschaft kooperatif kooperatifi
clinic: clinica clinicas clinics clinique klinik klinigi dispensario dispensary dispensaire ambulanz ambulatorio dispanseri poliklinik
hospital: hospitals hopital krankenhaus ospedale hastane hastanesi
kitchen: comedor comedores kitchens cocina cantine refeitorio mensa suppenkuche asevi mutfagi mutfak cozinha cucina soup soupe restaurant refectory canteen
school: escuela ecole escola schule scuola okul okulu colegio college academy academia akademie
church: iglesia eglise igreja kirche chiesa kilise kilisesi parroquia parish paroisse paroquia pfarrei parrocchia templo temple capilla chapel
diocese: diocesis bistum diocesi piskoposlugu arquidiocesis archdiocese archidiocese arquidiocese erzbistum
workshop: taller talleres workshops atelier werkstatt laboratorio atolye atolyesi
point: punto ponto punkt nokta noktasi
space: espacio espace espaco raum spazio alan alani
line: linea ligne linha linie hat hatti hotline helpline
forum: foro forumu
fellowship: fraternidad fraternity fraternite fraternidade bruderschaft fraternita kardeslik hermandad brotherhood confraternita
community: comunidad comunidades communities communaute comunidade gemeinschaft gemeinde comunita topluluk toplulugu toplum comunitario comunitaria communautaire
congregation: congregacion congregacao kongregation congregazione orden ordine
table: mesa desk guichet balcao schalter sportello anlaufstelle ventanilla modulo stand masasi treffpunkt tavola tisch masa sofra
organization: organizacion organizaciones organization organizations organisation organisations organizacao organizzazione orgutu orgut org
campaign: campana campaign campagne campanha kampagne campagna kampanya
class: clase clases class classes curso cursos course courses cours aula aulas kurs kurse corso corsi kursu kurslari
brigade: brigada brigade brigades
front: frente front fronte
section: seccion section secao sektion sezione sube subesi filial branch chapter antenne
university: universidad university universite universidade universitat universita universitesi univ
library: biblioteca library bibliotheque bibliothek kutuphane
residence: residencia residence residenza residencial residenz estancia estadia stay sejour soggiorno
farm: granja farm ferme fazenda bauernhof fattoria ciftlik huerta huerto
market: mercado market marche markt mercato pazar
store: tienda store magasin loja laden negozio ropero vestiaire kleiderkammer guardaroba
`;
