import { inEach } from "../locales.ts";
import type { Localized } from "../organizations/document.ts";
import { countryNames, foldName } from "../organizations/phones/country-names.ts";

/** Labels that stand before phones and hours again and again, in both languages. */
const usual = [
  { en: "Office", es: "Oficina" },
  { en: "Offices", es: "Oficinas" },
  { en: "Main office", es: "Oficina central" },
  { en: "Reception", es: "Recepción" },
  { en: "Migrant reception", es: "Recepción de migrantes" },
  { en: "Legal clinic", es: "Clínica jurídica" },
  { en: "Legal aid", es: "Asistencia jurídica" },
  { en: "Legal department", es: "Área jurídica" },
  { en: "Shelter", es: "Albergue" },
  { en: "Clinic", es: "Clínica" },
  { en: "Medical care", es: "Atención médica" },
  { en: "Psychological support", es: "Apoyo psicológico" },
  { en: "Social work", es: "Trabajo social" },
  { en: "Dining room", es: "Comedor" },
  { en: "Information", es: "Información" },
  { en: "Appointments", es: "Citas" },
  { en: "Management", es: "Dirección" },
  { en: "Administration", es: "Administración" },
  { en: "Press", es: "Prensa" },
  { en: "Donations", es: "Donaciones" },
  { en: "Volunteers", es: "Voluntariado" },
  { en: "Women", es: "Mujeres" },
  { en: "Children", es: "Niñez" },
  { en: "Day", es: "Día" },
  { en: "Night", es: "Noche" },
];
const known = new Map(usual.flatMap((label) => Object.values(label).map((text) => [foldName(text), label])));

/** Marks and small words by which a label is taken for Spanish. */
const spanish =
  /[áéíóúñ¿¡]|(?<!\p{L})(?:de|del|la|las|el|los|para|por|con|y|en|atencion|oficina|casa|area|centro)(?!\p{L})/iu;

/** A label by language: in both where it is a usual one or a country, else as it is in the language that it looks like. */
export function toLabel(words: string): Localized {
  const folded = foldName(words);
  const usualOne = known.get(folded);
  if (usualOne) return usualOne;
  const country = countryNames.get(folded);
  if (country) return countryLabel(country);
  return { [spanish.test(words) ? "es" : "en"]: words };
}

/** A country (ISO 3166-1 alpha-2) as a label. */
export function countryLabel(country: string): Localized {
  return inEach((locale) => new Intl.DisplayNames([locale], { type: "region" }).of(country)!);
}
