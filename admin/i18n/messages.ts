import type { Locale } from "./locale.ts";

/** A tree of texts by name. Placeholders are `%{name}`; `one |||| many` says both numbers, chosen by `smart_count`. */
export interface Messages {
  [name: string]: string | Messages;
}

/** The texts of a language, with react-admin's own; loaded when somebody wants that language. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const { messages } = locale === "es" ? await import("./es/index.ts") : await import("./en/index.ts");
  return messages;
}
