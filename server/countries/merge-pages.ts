import { merge } from "../documents/merge.ts";
import type { DocumentShape } from "../documents/shape.ts";
import { fail } from "../errors.ts";

/** The versions that a save brings together. */
export interface Versions<Document> {
  base: Document;
  theirs: Document;
  yours: Document;
}

/**
 * Your change and what others changed since, in one document, with the paths of what came from them. Fails with
 * CONFLICT, which has both values, where both changed the same field.
 */
export function mergePages<Document extends object>(
  { base, theirs, yours }: Versions<Document>,
  shape: DocumentShape,
): { document: Document; taken: string[] } {
  const { document, taken, conflicts } = merge(base, theirs, yours, shape);
  if (conflicts.length > 0)
    fail(
      "CONFLICT",
      undefined,
      conflicts.map((conflict) => ({
        ...conflict,
        message: {
          en: "Somebody else has changed this too: only one of the two can stay.",
          es: "Otra persona también cambió esto: solo puede quedar uno de los dos.",
        },
      })),
    );
  return { document: { ...yours, ...document }, taken };
}
