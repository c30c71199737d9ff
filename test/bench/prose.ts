import type { Random } from "./random.ts";

const words = {
  en: (
    "refugees asylum people who arrive without documents find here free legal advice and company in every step " +
    "of their procedure before the authorities the office helps families women and children with shelter food " +
    "medical care language lessons work permits and the search for relatives in the region of the border"
  ).split(" "),
  es: (
    "las personas refugiadas y solicitantes de asilo reciben aquí asesoría jurídica gratuita acompañamiento en cada " +
    "trámite ante las autoridades atención médica y psicológica albergue alimentación orientación para niñas niños " +
    "adolescentes y mujeres búsqueda de familiares regularización migratoria educación y trabajo en la región"
  ).split(" "),
};

/** A text of about so many characters in one of two languages. It means nothing, but weighs what a real one does. */
export function paragraph(locale: keyof typeof words, length: number, random: Random): string {
  let text = random.pick(words[locale]);
  while (text.length < length) text += ` ${random.pick(words[locale])}`;
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
}

/** A name of letters and spaces only, so that every database sorts it alike. */
export function title(random: Random): string {
  const first = random.pick([
    "Casa",
    "Centro",
    "Clinica",
    "Foro",
    "Red",
    "House",
    "Center",
    "Network",
    "Office",
  ]);
  const rest = random.pick([
    "Migrante",
    "Refugio",
    "Esperanza",
    "Frontera",
    "Human Rights",
    "Welcome",
    "Bridge",
  ]);
  return `${first} ${rest} ${random.pick(["Norte", "Sur", "Central", "Oriente", "Poniente", "del Mar"])}`;
}
