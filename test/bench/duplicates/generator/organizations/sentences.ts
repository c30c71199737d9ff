import type { Dice } from "../dice.ts";

/** What lists say of such houses, in a few words. */
const sentences: Record<string, string[]> = {
  en: [
    "Offers shelter, food and clothing to people on the move.",
    "Free legal advice and representation in asylum procedures.",
    "Supports refugees with housing, language courses and the search for work.",
    "A non-profit organization that promotes the rights of migrants.",
    "Accompanies women and children who fled violence.",
    "Provides medical care and psychosocial support without asking for papers.",
    "Helps families to find relatives who went missing on the way.",
    "Documents violations of human rights at the border.",
    "Open to everyone, whatever their nationality, religion or status.",
    "Volunteers give advice twice a week; please call for an appointment.",
    "Community center with courses, a kitchen and a playroom.",
    "Works with partner organizations across the region.",
    "Represents unaccompanied minors before the authorities.",
    "Stays of up to three nights; meals at noon and in the evening.",
  ],
  es: [
    "Brinda hospedaje, alimentación y ropa a personas en tránsito.",
    "Asesoría y representación legal gratuita en el procedimiento de asilo.",
    "Apoya a personas refugiadas con vivienda, cursos de idioma y búsqueda de empleo.",
    "Organización sin fines de lucro que promueve los derechos de las personas migrantes.",
    "Acompaña a mujeres, niñas y niños que huyeron de la violencia.",
    "Atención médica y psicosocial sin pedir documentos.",
    "Ayuda a familias a buscar a sus seres queridos desaparecidos en la ruta.",
    "Documenta violaciones a derechos humanos en la frontera.",
    "Abierta a todas las personas, sin distinción de nacionalidad, religión o condición.",
    "El voluntariado atiende dos veces por semana, previa cita telefónica.",
    "Centro comunitario con talleres, comedor y ludoteca.",
    "Trabaja en red con otras organizaciones de la región.",
    "Representa a niñez no acompañada ante las autoridades.",
    "Estancia de hasta tres noches; comida y cena.",
  ],
  fr: [
    "Propose un hébergement, des repas et des vêtements aux personnes en route.",
    "Conseil juridique gratuit dans la procédure d'asile.",
    "Accompagne les réfugiés vers le logement, la langue et l'emploi.",
    "Association à but non lucratif pour les droits des migrants.",
    "Soutien médical et psychologique, sans condition de papiers.",
    "Ouvert à toutes et tous, sur rendez-vous.",
    "Permanence deux fois par semaine, assurée par des bénévoles.",
    "Aide les familles séparées à se retrouver.",
  ],
  pt: [
    "Oferece abrigo, alimentação e roupas a pessoas em trânsito.",
    "Assessoria jurídica gratuita no pedido de refúgio.",
    "Apoia refugiados com moradia, aulas de português e emprego.",
    "Organização sem fins lucrativos que defende os direitos dos migrantes.",
    "Atendimento médico e psicossocial sem exigência de documentos.",
    "Acolhe mulheres e crianças que fugiram da violência.",
    "Plantão de voluntários duas vezes por semana.",
    "Ajuda famílias a localizar parentes desaparecidos.",
  ],
  de: [
    "Kostenlose Beratung im Asylverfahren, mit Voranmeldung.",
    "Unterkunft und Verpflegung für Menschen ohne Papiere.",
    "Sprachkurse, Begegnung und Hilfe bei der Arbeitssuche.",
  ],
  it: [
    "Assistenza legale gratuita ai richiedenti asilo.",
    "Pasti caldi, docce e vestiti per chi è in viaggio.",
    "Corsi di lingua e orientamento al lavoro.",
  ],
  tr: [
    "Mültecilere ücretsiz hukuki danışmanlık verir.",
    "Kadınlar ve çocuklar için psikososyal destek sağlar.",
    "Dil kursları ve meslek eğitimi düzenler.",
  ],
};

/** A short description; what a language has no sentences for is described in English. */
export function describe(language: string, dice: Dice): { locale: string; body: string } {
  const locale = sentences[language] ? language : "en";
  return { locale, body: dice.several(sentences[locale]!, dice.between(1, 3)).join(" ") };
}
