import { itemAt } from "./compare.ts";
import { flatten } from "./flatten.ts";
import type { DocumentShape } from "./shape.ts";

/** What a document says at each path, as `compare` tells it: items whole, null where there is nothing. */
export function readFields(document: object, shape: DocumentShape): (path: string) => unknown {
  const flat = flatten(document, shape, { derived: true });
  return (path) => {
    const [list, key, ...deeper] = path.split(".");
    return typeof shape[list!] === "object" && key !== undefined && deeper.length === 0
      ? itemAt(document, path, shape)
      : (flat.get(path) ?? null);
  };
}
