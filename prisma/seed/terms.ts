import type { TermDocument } from "../../server/countries/document.ts";
import { seedId } from "./seed-id.ts";

/** Slug, English name, Spanish name. */
type Row = [slug: string, en: string, es: string];

const helpRows: Row[] = [
  ["legal-aid", "Legal aid", "Asistencia jurídica"],
  ["legal-information", "Legal information", "Información jurídica"],
  ["asylum-procedure-support", "Support in the asylum procedure", "Apoyo en el procedimiento de asilo"],
  ["strategic-litigation", "Strategic litigation", "Litigio estratégico"],
  ["expert-evidence", "Expert evidence", "Peritajes y dictámenes"],
  ["country-information", "Country of origin information", "Información sobre países de origen"],
  ["policy-advocacy", "Policy advocacy", "Incidencia en políticas públicas"],
  ["human-rights-monitoring", "Human rights monitoring", "Observación de los derechos humanos"],
  ["human-rights-complaints", "Human rights complaints", "Quejas por violaciones de derechos humanos"],
  ["human-rights-promotion", "Human rights promotion", "Promoción de los derechos humanos"],
  ["shelter", "Shelter", "Albergue"],
  ["humanitarian-assistance", "Humanitarian assistance", "Asistencia humanitaria"],
  ["family-reunification", "Family reunification", "Reunificación familiar"],
  ["missing-persons-search", "Search for missing people", "Búsqueda de personas"],
  ["accompaniment", "Guidance and accompaniment", "Orientación y acompañamiento"],
  ["psychosocial-support", "Psychosocial support", "Apoyo psicosocial"],
  ["integration", "Local integration", "Integración local"],
  ["community-development", "Community development", "Desarrollo comunitario"],
  ["training", "Training", "Capacitación"],
  ["research", "Research", "Investigación"],
  ["health", "Health", "Salud"],
  ["education", "Education", "Educación"],
  ["employment", "Work and labor migration", "Trabajo y migración laboral"],
  ["anti-trafficking", "Action against trafficking", "Lucha contra la trata de personas"],
];

const audienceRows: Row[] = [
  ["refugees", "Refugees", "Personas refugiadas"],
  ["asylum-seekers", "Asylum seekers", "Personas solicitantes de asilo"],
  ["migrants", "Migrants", "Personas migrantes"],
  ["deportees", "Deported and repatriated people", "Personas deportadas y repatriadas"],
  ["women", "Women", "Mujeres"],
  ["children", "Children", "Niñas y niños"],
  ["families", "Families", "Familias"],
  ["lgbt-people", "LGBT people", "Personas LGBT"],
  ["indigenous-communities", "Indigenous communities", "Comunidades indígenas"],
  ["vulnerable-groups", "Vulnerable groups", "Grupos vulnerables"],
  [
    "victims-of-human-rights-violations",
    "Victims of human rights violations",
    "Víctimas de violaciones de derechos humanos",
  ],
  ["civil-society-organizations", "Civil society organizations", "Organizaciones de la sociedad civil"],
];

/** The kinds of help and the audiences a fresh Posada knows, as taxonomy terms. */
export const terms: TermDocument[] = [
  ...helpRows.map((row) => term("HELP", row)),
  ...audienceRows.map((row) => term("AUDIENCE", row)),
];

function term(taxonomy: TermDocument["taxonomy"], [slug, en, es]: Row): TermDocument {
  return { id: seedId(`term/${taxonomy.toLowerCase()}/${slug}`), taxonomy, slug, name: { en, es } };
}
