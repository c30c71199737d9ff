import { messages as english } from "../../../admin/i18n/en/index.ts";
import { messages as spanish } from "../../../admin/i18n/es/index.ts";
import type { Messages } from "../../../admin/i18n/messages.ts";

export type Say = (name: string, values?: Record<string, string | number>) => string;

/** What the desk says in a language, by the names of its texts. */
export function wordsOf(locale: "en" | "es"): Say {
  const texts = locale === "es" ? spanish : english;
  return (name, values = {}) => {
    const found = name
      .split(".")
      .reduce<string | Messages | undefined>(
        (tree, step) => (typeof tree === "object" ? tree[step] : undefined),
        texts,
      );
    if (typeof found !== "string") throw new Error(`The desk has no text ${name}.`);
    const forms = found.split("||||").map((form) => form.trim());
    const form = forms.length > 1 && values.smart_count !== 1 ? forms[1]! : forms[0]!;
    return form.replace(/%\{(\w+)\}/g, (_place, value) => String(values[value] ?? ""));
  };
}

/** Stands for whatever a text has there. */
export const anything = "\u0000";

/** A text of the desk as a pattern, which leaves open what is `anything`. */
export function said(say: Say, name: string, values: Record<string, string | number>): RegExp {
  const text = say(name, values).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(text.replaceAll(anything, ".+"));
}
