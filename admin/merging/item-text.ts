import type { Say } from "../organizations/changes/path-words.ts";
import { itemWords, valueWords } from "../organizations/changes/path-words.ts";
import { languageName } from "../organizations/form/fields/languages.ts";
import type { OrganizationForm } from "../organizations/form/organization-form.ts";
import { postalLines } from "../organizations/places/postal-lines.ts";
import { countryName } from "../organizations/places/regions.ts";

/** An item as one reads it: what it is, and beside it what else it says. */
export interface ItemText {
  title: string;
  beside: string;
}

type Item = Record<string, unknown>;

/** What stands beside the title, by field. */
const besides: Record<string, readonly string[]> = {
  alternateNames: ["locale"],
  locations: ["name", "visibility"],
  phones: ["extension", "type", "locationId", "contactId"],
  emails: ["locationId", "contactId"],
  links: ["kind"],
  schedules: ["locationId", "contactId"],
  contacts: ["role", "consent", "consentUntil", "locationId"],
  notices: ["startsOn", "endsOn"],
};

/** Says an item of an organization's form, by its path there. Pure. */
export function itemText(path: string, form: OrganizationForm, say: Say): ItemText {
  const [list = "", id] = path.split(".");
  if (list === "presence") return { title: say.translate("merging.presence"), beside: "" };
  const item = (form[list as "phones"] as unknown as Item[]).find((each) => each.id === id);
  if (!item) return { title: "", beside: "" };
  const words = (field: string) => {
    const value = item[field];
    if (value === null || value === undefined || value === "") return [];
    if (field === "locale") return [languageName(String(value), say.locale)];
    return [valueWords(`${path}.${field}`, value, [form], say)];
  };
  const texts = Object.values((item.label ?? item.note ?? {}) as Record<string, string>);
  const said = [...(besides[list] ?? []).flatMap(words), ...texts.filter((text) => text?.trim())];
  return { title: titleOf(list, item, say), beside: said.join(" · ") };
}

function titleOf(list: string, item: Item, say: Say): string {
  if (list === "locations") {
    const place = item as unknown as OrganizationForm["locations"][number];
    const lines = postalLines(place, (code) => countryName(code, say.locale));
    return lines.join("\n") || place.asPublished || place.name || say.translate("saving.one.locations");
  }
  if (list === "notices") return Object.values(item.text as Record<string, string>).join("\n");
  return itemWords(list, item, say) || say.translate(`saving.one.${list}`);
}
