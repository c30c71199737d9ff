/** A text in the language somebody reads, else in English, else in any that there is. */
export function textFor(texts: readonly { locale: string; text: string }[], desk: string): string {
  const wanted = texts.find(({ locale }) => locale === desk) ?? texts.find(({ locale }) => locale === "en");
  return (wanted ?? texts[0])?.text ?? "";
}
