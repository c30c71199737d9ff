import { decodeText } from "./decode-text.ts";
import { readEntities } from "./read-entities.ts";

/** What there is to read on a page, without running anything of it. */
export interface Page {
  title: string;
  /** What the site calls itself. */
  site: string;
  /** The language that the page says it is in; null where it says none. */
  language: string | null;
  /** Its words, as far as we read. */
  text: string;
  /** The beginning of its source in small letters: what it loads tells some pages apart. */
  source: string;
}

const most = { text: 20_000, title: 300, source: 100_000, tag: 1_000 };
/** Elements that hold no words of the page. */
const wordless = new Set(["script", "style", "template", "svg", "iframe", "object", "textarea", "select"]);
const attribute = /(?<![a-z:-])([a-z][a-z:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/**
 * Reads a page's title, site, language and words. It takes a time that grows with the page's length and no faster,
 * whatever is in it. Pure.
 */
export function readPage(bytes: Uint8Array, contentType: string): Page {
  const html = decodeText(bytes, contentType);
  const page: Page = { title: "", site: "", language: null, text: "", source: "" };
  const lower = html.toLowerCase();
  page.source = lower.slice(0, most.source);
  // Small letters of some alphabets are longer; then places are looked for in the text itself.
  const source = lower.length === html.length ? lower : html;
  const words: string[] = [];
  let [at, length] = [0, 0];
  const say = (text: string) => {
    if (length >= most.text || text.trim() === "") return;
    words.push(text);
    length += text.length;
  };
  while (at < html.length && length < most.text) {
    const open = html.indexOf("<", at);
    say(html.slice(at, open === -1 ? html.length : open));
    if (open === -1) break;
    const name = /^<\/?([a-z][a-z0-9]*)/.exec(source.slice(open, open + 20))?.[1];
    const isComment = html.startsWith("<!--", open);
    if (!name && !isComment && !/^<[!?/]/.test(html.slice(open, open + 2))) {
      say("<");
      at = open + 1;
      continue;
    }
    const end = html.indexOf(isComment ? "-->" : ">", open);
    if (end === -1) break;
    at = end + 1;
    if (!name) continue;
    const isOpening = source[open + 1] !== "/";
    if (isOpening) readTag(page, name, html.slice(open, Math.min(end, open + most.tag)));
    if (!isOpening || (name !== "title" && !wordless.has(name))) continue;
    const close = source.indexOf(`</${name}`, at);
    if (name === "title" && page.title === "")
      page.title = clean(html.slice(at, close === -1 ? undefined : close));
    // What is never closed goes on to the end; looked for again and again, that would take for ever.
    if (close === -1) break;
    at = close;
  }
  page.text = clean(words.join(" "), most.text);
  return page;
}

/** What the tags of the head say of the page. */
function readTag(page: Page, name: string, tag: string): void {
  if (name !== "html" && name !== "meta") return;
  const given = Object.fromEntries(
    [...tag.matchAll(attribute)].map(([, key, ...values]) => [
      key!.toLowerCase(),
      values.find(Boolean) ?? "",
    ]),
  );
  if (name === "html") page.language ??= toLanguage(given.lang ?? given["xml:lang"]);
  const says = (given.property ?? given.name ?? given["http-equiv"] ?? "").toLowerCase();
  if (says === "og:site_name" || (says === "application-name" && page.site === ""))
    page.site = clean(given.content ?? "");
  if (says === "og:title" && page.title === "") page.title = clean(given.content ?? "");
  if (says === "content-language") page.language ??= toLanguage(given.content);
}

function toLanguage(tag: string | undefined): string | null {
  return /^\s*([a-z]{2,3})(?![a-z])/i.exec(tag ?? "")?.[1]?.toLowerCase() ?? null;
}

/** A text as it can be kept and shown: on one line, without signs that nobody sees, and not for ever. */
function clean(text: string, length = most.title): string {
  const unseen = /[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;
  const read = readEntities(text.slice(0, length * 2)).replace(unseen, " ");
  return read.trim().slice(0, length).toWellFormed();
}
