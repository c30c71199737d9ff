import { createHash } from "node:crypto";

/** A front-end's operations, in the form that Apollo's tools read and write. */
export interface Manifest {
  format: typeof format;
  version: typeof version;
  operations: RegisteredOperation[];
}

export interface RegisteredOperation {
  /** The SHA-256 of the body. */
  id: string;
  name: string;
  type: "query" | "mutation" | "subscription";
  body: string;
}

export const format = "apollo-persisted-query-manifest";
export const version = 1;

/** By what an operation is known. */
export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** A manifest's text: the same operations give the same bytes, whatever order they come in. */
export function printManifest(operations: readonly RegisteredOperation[]): string {
  const sorted = operations.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const manifest: Manifest = { format, version, operations: sorted };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
