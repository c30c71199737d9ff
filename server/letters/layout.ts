import { type Html, html } from "../html.ts";
import type { Locale } from "../locales.ts";
import type { Letter } from "../mail/mailer.ts";

/** Something that a letter lists: its name, and line by line what is said of it. */
export interface LetterList {
  title: string;
  lines: string[];
}

/** What a letter says: paragraphs, then perhaps lists and one link to follow, then what is said below it. */
export interface LetterWords {
  locale: Locale;
  to: string;
  subject: string;
  paragraphs: string[];
  lists?: LetterList[];
  link?: { url: string; label: string };
  closing: string[];
}

/** Sets a letter as plain text and as plain HTML that says the same. It loads nothing from anywhere. */
export function layLetter(words: LetterWords): Letter {
  const { locale, to, subject, paragraphs, lists = [], link, closing } = words;
  const listed = lists.map(({ title, lines }) => [title, ...lines.map((line) => `  ${line}`)].join("\n"));
  const text = [
    ...[...paragraphs, ...listed, ...(link ? [`${link.label}:\n${link.url}`] : [])],
    ...[...closing, "-- \nPosada"],
  ];
  return { to, subject, text: `${text.join("\n\n")}\n`, html: page().text };

  function page(): Html {
    const paragraph = (words: string) => html`<p style="margin:0 0 16px">${words}</p>\n`;
    const list = ({ title, lines }: LetterList) =>
      html`<p style="margin:0 0 4px"><strong>${title}</strong></p>
<ul style="margin:0 0 16px;padding:0 0 0 20px">${lines.map((line) => html`<li>${line}</li>\n`)}</ul>
`;
    return html`<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${subject}</title></head>
<body style="margin:0;padding:24px;background:#ffffff;color:#1f2933;font:16px/1.5 sans-serif">
<div style="max-width:560px;margin:0 auto">
${paragraphs.map(paragraph)}${lists.map(list)}${
  link &&
  html`<p style="margin:0 0 16px"><a href="${link.url}" style="color:#0b5c8c;font-weight:bold">${link.label}</a></p>
<p style="margin:0 0 16px;font-size:14px;color:#52606d;overflow-wrap:anywhere">${link.url}</p>
`
}${closing.map(paragraph)}<p style="margin:24px 0 0;font-size:14px;color:#52606d">Posada</p>
</div>
</body>
</html>
`;
  }
}
