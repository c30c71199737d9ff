import type { Locale } from "../../locales.ts";
import type { Localized } from "../../organizations/document.ts";
import { sayDays } from "../../organizations/say-days.ts";
import type { ShownClaim } from "./shown-claims.ts";
import { type PageWords, words } from "./words.ts";

/** A claim in words: what it is, and what it says. */
export interface SaidClaim {
  what: string;
  value: string;
}

/** Says a claim in one language, with all that a confirmation of it would cover. Pure. */
export function sayClaim(claim: ShownClaim, locale: Locale): SaidClaim {
  const say = words[locale];
  const { kind, item, whose } = claim;
  if (kind === "PRESENCE") return { what: say.kinds.PRESENCE, value: say.presence };
  const named = (what: string, about: string | null = null) =>
    [what, about, "label" in item && chosen(item.label, locale)].filter(Boolean).join(" · ");
  if (kind === "ADDRESS") return { what: named(say.kinds.ADDRESS, item.name), value: address(claim, say) };
  if (kind === "PHONE") return { what: named(say.phones[item.type], whose), value: number(item, say) };
  if (kind === "EMAIL") return { what: named(say.kinds.EMAIL, whose), value: item.asPublished };
  if (kind === "LINK")
    return { what: named(say.links[item.kind]), value: item.url ?? item.asPublished ?? "" };
  if (kind === "CONTACT")
    return { what: say.kinds.CONTACT, value: [item.name, item.role].filter(Boolean).join(", ") };
  const hours = `${sayDays(item.days, locale)} ${item.opens}–${item.closes}`;
  return { what: named(say.kinds.SCHEDULE, whose), value: hours };
}

/** As it is published, with what its parts say beyond that. */
function address({ item, whole }: Extract<ShownClaim, { kind: "ADDRESS" }>, say: PageWords): string {
  const { asPublished, address1, address2, city, state, postalCode } = item;
  const parts = [address1, address2, postalCode, city, state].filter((part) => part !== null);
  const printed = asPublished?.replace(/\s+/g, " ") ?? "";
  const text = [printed, ...parts.filter((part) => !printed.includes(part))].filter(Boolean).join(", ");
  return whole ? text : `${text} (${say.sensitive})`;
}

function number(
  { asPublished, extension }: Extract<ShownClaim, { kind: "PHONE" }>["item"],
  say: PageWords,
): string {
  return extension === null || asPublished.includes(extension)
    ? asPublished
    : `${asPublished} ${say.extension} ${extension}`;
}

function chosen(label: Localized, locale: Locale): string | undefined {
  return label[locale] ?? Object.values(label)[0];
}
