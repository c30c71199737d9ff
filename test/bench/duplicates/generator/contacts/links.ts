import type { LinkKind } from "../../../../../server/organizations/document.ts";
import type { Dice } from "../dice.ts";
import type { SketchLink } from "../sketch.ts";
import type { Taken } from "./mailboxes.ts";
import { isSmall, plainWords } from "./slugs.ts";

export function makeLink(kind: LinkKind, page: string, dice: Dice): SketchLink {
  return { kind, page, written: writeLink(page, dice) };
}

/** A page on a network, named after the organization. */
export function makePage(host: "facebook.com" | "instagram.com", name: string, taken: Taken, dice: Dice) {
  const words = plainWords(name);
  const strong = words.filter((word) => !isSmall(word));
  const ways = [strong.join(""), words.join(""), strong.join("."), strong.slice(0, 3).join("")];
  let page = `${host}/${dice.pick(ways).slice(0, 40)}`;
  if (dice.chance(0.06)) page = `${host}/profile.php?id=1000${dice.digits("###########")}`;
  while (taken.has(page)) page = `${page}${dice.digits("#")}`;
  taken.add(page);
  return makeLink(host === "facebook.com" ? "FACEBOOK" : "INSTAGRAM", page, dice);
}

/** The address of a page with scheme and all, as somebody copied it. */
export function writeLink(page: string, dice: Dice): string {
  const [host] = page.split("/");
  const network = /^(facebook|instagram)\.com/.test(page);
  const scheme = dice.chance(0.78) ? "https://" : "http://";
  const before = network
    ? dice.pick(["www.", "www.", "www.", "", "m.", "es-la.", "web."].slice(0, page.startsWith("i") ? 4 : 7))
    : dice.chance(0.6)
      ? "www."
      : "";
  const rest = page.slice(host!.length);
  const home = network
    ? dice.pick([
        "",
        "",
        "/",
        rest.includes("?") ? "" : "?ref=page_internal",
        rest.includes("?") ? "" : "?locale=es_LA",
      ])
    : dice.pick(["", "", "", "/", "/", "/en/", "/contact", "/index.php", "/home", "/?utm_source=directory"]);
  return `${scheme}${before}${host}${rest}${rest && !network ? "" : home}`;
}
