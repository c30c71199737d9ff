/** The marks that pages in the alphabets of Europe write with an `&`; html.spec.whatwg.org/#named-character-references. */
const named: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", ndash: "–", mdash: "—", hellip: "…" },
  ...{ laquo: "«", raquo: "»", lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", middot: "·", bull: "•" },
  ...{ iexcl: "¡", iquest: "¿", copy: "©", reg: "®", trade: "™", ordf: "ª", ordm: "º", deg: "°" },
  ...{ szlig: "ß", aelig: "æ", AElig: "Æ", oelig: "œ", OElig: "Œ", oslash: "ø", Oslash: "Ø" },
};
/** Letters with a mark, such as `&eacute;`: the letter, and the mark that Unicode puts on it. */
const accents: Readonly<Record<string, string>> = {
  ...{ acute: "\u0301", grave: "\u0300", circ: "\u0302", tilde: "\u0303", uml: "\u0308" },
  ...{ ring: "\u030a", cedil: "\u0327", caron: "\u030c" },
};

/** Reads what pages write as `&eacute;`, `&#233;` or `&#xe9;`; what it does not know becomes a space. Pure. */
export function readEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,10}));/gi,
    (_, decimal, hexadecimal, name) => {
      if (name === undefined) return fromNumber(decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16));
      if (Object.hasOwn(named, name)) return named[name]!;
      const mark = accents[name.slice(1)];
      return mark ? `${name[0]}${mark}`.normalize("NFC") : " ";
    },
  );
}

function fromNumber(code: number): string {
  return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : " ";
}
