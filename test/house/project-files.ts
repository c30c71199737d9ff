import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../server/root.ts";

/** The project's files that match, by their paths from its root; fails when a pattern finds nothing to look at. */
export function filesLike(...patterns: string[]): string[] {
  return patterns
    .flatMap((pattern) => {
      const found = globSync(pattern, { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile());
      if (found.length === 0)
        throw new Error(`Nothing is like ${pattern}: the house has been rebuilt, this test has not.`);
      return found.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
    })
    .sort();
}

/** The text of a file of the project. */
export function textOf(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** The text without its comments, for rules about what code does. */
export function codeOf(path: string): string {
  return textOf(path)
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|[^:"'`])\/\/.*$/gm, "$1");
}

/** The files in which a pattern occurs, but for those under the places where it belongs. */
export function occurrences(pattern: RegExp, files: string[], allowed: string[] = []): string[] {
  return files.filter(
    (file) => !allowed.some((place) => file.startsWith(place)) && pattern.test(codeOf(file)),
  );
}
