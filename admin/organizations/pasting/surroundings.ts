import { browserTags, currentLocale } from "../../i18n/locale.ts";
import type { OrganizationForm } from "../form/organization-form.ts";
import type { PasteTarget } from "./pasted.ts";

/** As many numbers as the door takes. */
const mostPhones = 100;

/** What stands in the form around pasted lines, and lends them what they leave out: the country, and area codes. */
export function surroundingsOf(
  { locations, entries, phones }: OrganizationForm,
  { list, index }: PasteTarget,
): { country: string; near: { phones: string[] } } {
  const there = list === "locations" && index !== null ? locations[index] : undefined;
  const country =
    there?.country ||
    locations.find((location) => location.country)?.country ||
    entries.find((entry) => entry.country)?.country ||
    new Intl.Locale(browserTags()[0] ?? currentLocale()).maximize().region!;
  // The number that was just pasted is not a neighbor of itself.
  const others = phones.filter((_, at) => list !== "phones" || at !== index);
  const said = others.map(({ asPublished }) => asPublished).filter((text) => text.trim());
  return { country, near: { phones: said.slice(-mostPhones) } };
}
