/**
 * A letter as texts in which words can be found, whatever encodings its parts have: as it is, with quoted-printable
 * read, and every block of base64 read. It is for finding, not for showing: what is no text comes out as noise.
 */
export function letterTexts(letter: Buffer): string[] {
  const raw = letter.toString("latin1");
  const blocks = raw.match(/(?:^[A-Za-z0-9+/]{4,}={0,2}\r?$\n?)+/gm) ?? [];
  const words = [...raw.matchAll(/=\?[^?\s]+\?([bq])\?([^?]*)\?=/gi)].map(([, encoding, text]) =>
    encoding!.toLowerCase() === "b" ? decode64(text!) : readQuoted(text!.replaceAll("_", " ")),
  );
  return [letter.toString("utf8"), readQuoted(raw), ...blocks.map(decode64), words.join("")];
}

function decode64(text: string): string {
  return Buffer.from(text, "base64").toString("utf8");
}

/** Quoted-printable: a byte as "=E1", a line that goes on as "=" at its end. */
function readQuoted(text: string): string {
  const bytes = text
    .replace(/=\r?\n/g, "")
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
