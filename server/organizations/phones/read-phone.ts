import { extensionWords } from "./extension-words.ts";

/** A published phone number in its parts: "Tel USA: (208) 753.7041 ext. 118, 100". */
export interface ReadPhone {
  /** The words in front, such as "Tel USA:"; empty when there are none. */
  words: string;
  /** What is to be dialled, and whatever is between and behind. */
  dial: string;
  /** Digits, several separated by ", "; null when none is published. */
  extension: string | null;
}

const lead = /^[^\d+(（]*/u;
const tail = new RegExp(
  `[\\s,;(]*${extensionWords}(\\d{1,11}(?:(?:\\s*[,/;]\\s*|\\s+(?:and|or|y|e|o|u)\\s+)\\d{1,11})*)\\s*\\)?$`,
  "iu",
);

/** No more characters than a published number may have: looking for an end in a whole book would take its time. */
const longest = 200;

/** Takes a published phone number apart, without judging it; what is too long for one has nothing to dial. */
export function readPhone(asPublished: string): ReadPhone {
  const text = asPublished.trim();
  if (text.length > longest) return { words: "", dial: "", extension: null };
  const words = lead.exec(text)![0];
  const found = tail.exec(text);
  return {
    words: words.trim(),
    dial: text.slice(words.length, found?.index),
    extension: found ? found[1]!.match(/\d+/g)!.join(", ") : null,
  };
}
