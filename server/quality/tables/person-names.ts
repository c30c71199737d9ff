/**
 * Given names and family names that many people carry in the Americas, in small letters without accents. Chosen by hand
 * and far from whole: a name that is missing only means that nothing is said. Left out are those that are more often
 * words or places (Santa, San, Paz, Mar, Casa, Campo, Rio, Villa, Costa, Santiago as a family name).
 */
const given = `
  abdul abel abigail abraham ada adam adan adela adriana adrian agustin ahmed aida alain alan alba alberto aldo
  alejandra alejandro alex alexandra alexis alfonso alfredo alicia alison alma alvaro amalia amanda amelia amina ana anabel
  andre andrea andreina andres andrew angela angelica anita anna anne annie antoine antonia antonio ariel arlette armando
  arturo ashley astrid augusto aurora barbara beatriz belen benjamin bernardo berta bertha brenda brian bruno camila
  carina carla carlos carmela carmen carol carolina caroline catalina catherine cecilia celia cesar charles christian
  christina cinthia clara claudia claudio clemente concepcion cristian cristina cynthia damian daniel daniela danielle
  david deborah delia denise diana diego dolores domingo donald doris edgar edith eduardo edwin elena elias elisa
  elizabeth elsa elvira emilia emiliano emilio emily emma emmanuel enrique eric erica erik erika ernesto esteban esther
  eugenia eugenio eva evelyn fabian fabiola fatima federico felipe felix fernanda fernando fidel flavia florencia
  francis francisca francisco franco gabriel gabriela genesis george georgina gerardo german gilberto gina gladys
  gloria gonzalo graciela gregorio guillermo gustavo hassan hector helena henri henry heriberto hilda hugo humberto ignacio
  ileana ingrid irene iris irma isaac isabel isabella ismael ivan ivette ivonne jacqueline jaime james janet javier
  jean jeanne jennifer jenny jeremy jesica jessica jimena joana joao joaquin joel johanna john jorge jose josefina joseph
  josue juan juana juanita julia julian juliana julieta julio karen karina karla kathy katherine kevin laura
  leonardo leonel leonor leticia lidia lilia liliana linda lisa lizbeth lorena lorenzo lourdes lucas lucero lucia luciana
  luis luisa luz magdalena manuel manuela marcela marcelo marco marcos margarita maria mariana mariano maribel maricela
  marie mariela marina mario marisol marta martha martin mary mateo matias mauricio mercedes michael michel michelle miguel
  milagros miriam mirna mohamed mohammed moises monica monique nadia nancy natalia nathalie nayeli nelly nestor nicolas
  nicole noe noemi nora norma octavio ofelia olga olivia omar oscar pablo paola patricia patrick paul paula paulina paulo
  pedro perla peter philippe pierre rafael ramiro ramon raquel raul rebeca rebecca regina renata ricardo richard rita robert
  roberto rocio rodolfo rodrigo rogelio roger rolando roman ronald rosa rosalba rosalia rosario rosaura ruben ruth salvador
  samuel sandra sara sarah sebastian sergio silvia simon sofia sonia stephanie steve susan susana tania tatiana teresa
  thomas tomas ursula valentina valeria vanessa veronica vicente victor victoria violeta virginia viviana walter wendy
  william xavier ximena yadira yolanda yvonne zoe
`;
const family = `
  acevedo acosta aguilar aguirre alarcon alcantara alfaro almeida alonso alvarado alvarez amador anaya andrade aquino
  aranda arellano arevalo arias arroyo avalos avila ayala baez barajas barrera barrios bautista becerra beltran benitez
  bermudez bernal blanco bravo bustamante caballero cabrera calderon camacho camargo campos cardenas cardoso carmona
  carranza carrasco carrillo castaneda castellanos castillo castro ceballos cervantes cervantez chavez cisneros
  colindres contreras cordero cordova corona coronado corrales correa cortes cortez cruz cuevas davila delgado diaz
  dominguez duarte duran echeverria enriquez escalante escobar escobedo esparza espinosa espinoza esquivel estrada
  fajardo fernandez ferreira figueroa flores fonseca franco fuentes galindo gallardo gallegos galvan galvez garay garcia
  garza godinez godoy gomez gonzales gonzalez granados guerra guerrero gutierrez guzman henriquez heredia hernandez herrera
  hidalgo hurtado ibarra iglesias jimenez juarez jaramillo lara ledesma leiva lemus leon leyva limon lopez lozano lucero
  lugo luna machado macias maldonado marin marquez martinez mejia melendez melgar mendez mendoza meneses mercado meza
  miranda molina monroy montalvo montero montes montoya mora morales moreno moreira munoz murillo najera narvaez nava
  navarrete navarro nieto nunez ocampo ochoa oliva olivares oliveira olivera orellana orozco ortega ortiz osorio pacheco
  padilla palacios palma paredes parra pena peralta perdomo pereira perez pineda pinto ponce portillo prado preciado
  quezada quintana quintanilla quintero quiroz ramirez ramos rangel renteria reyes reyna rivas rivera robledo robles
  rocha rodrigues rodriguez rojas roldan roman romero rosales rosas rubio ruiz saavedra salas salazar salcedo saldana
  salgado salinas sanchez sandoval santana santos sepulveda serrano sierra silva solano solis solorzano sosa sotelo soto
  souza suarez tapia tejada tellez toledo torres trejo trevino trujillo uribe valdes valdez valencia valenzuela valle
  vallejo vargas vasquez vazquez vega velasco velasquez velazquez velez vera vergara villanueva villarreal villegas
  yanez zamora zapata zarate zavala zepeda zuniga
  anderson brown clark cohen davis evans garner harris jackson johnson jones kelly king lewis martin miller mitchell
  moore morgan murphy nelson parker peters phillips roberts robinson smith stewart taylor thomas thompson turner walker
  white williams wilson wright
  baptiste bernard charles desir dubois dupont durand etienne francois jean joseph lambert laurent lefebvre leroy louis
  michel moreau pierre simon toussaint
`;

/** Family names that are towns, states, churches or markets too: behind an initial they may well mean one ("cjuarez"). */
const places = `
  juarez hidalgo guerrero leon cordova valle zamora sierra campos montes iglesias mercado corona luna vera lara valencia
  carrillo salinas fuentes palma palacios rivera trujillo miranda guzman reyes cruz santos santana torres toledo caballero
  castillo castellanos corral corrales villanueva cuevas barrera barrios navarro
`;

const listed = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

export const givenNames = listed(given);
export const familyNames = listed(family);
export const alsoPlaces = listed(places);
