import { LRUCache } from "lru-cache";
import { holdToLimits } from "../public/limits.ts";
import { type CheckedOperation, checkOperation } from "../public/operations.ts";
import { limits } from "./limits.ts";
import { editorialSchema } from "./schema.ts";

/** The CMS asks some fifty operations again and again; a script that writes its values into the text never one twice. */
const kept = { max: 200, maxSize: 500_000 };

/** Parses an operation's text and holds it against the editorial schema and limits; remembers what came before. */
export function createOperations({
  suggestions,
}: {
  suggestions: boolean;
}): (text: string) => CheckedOperation {
  const checked = new LRUCache<string, CheckedOperation>({
    ...kept,
    sizeCalculation: (_found, text) => text.length + 1,
  });
  return (text) => {
    const known = checked.get(text);
    if (known) return known;
    const found = checkOperation(text, {
      schema: editorialSchema,
      tokens: limits.tokens,
      rules: [(context) => holdToLimits(context, limits)],
      suggestions,
    });
    checked.set(text, found);
    return found;
  };
}
