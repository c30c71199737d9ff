import { createHash, randomUUID } from "node:crypto";
import { glob, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { inProject, projectFolder } from "./place.ts";

/** The project's files that match, sorted, with forward slashes. */
export async function listFiles(patterns: string[]): Promise<string[]> {
  const found: string[] = [];
  for await (const entry of glob(patterns, { cwd: projectFolder, withFileTypes: true })) {
    if (entry.isFile())
      found.push(relative(projectFolder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
  }
  return found.sort();
}

/** The SHA-256 of some texts or bytes, in hexadecimal. */
export function fingerprint(...contents: (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const content of contents) hash.update(`${content.length}:`).update(content);
  return hash.digest("hex");
}

/** One fingerprint of the names and contents of all files that match. */
export async function fingerprintOf(patterns: string[]): Promise<string> {
  const files = await listFiles(patterns);
  const contents = await Promise.all(files.map((file) => readFile(inProject(file))));
  return fingerprint(...files.flatMap((file, index) => [file, contents[index]!]));
}

/** A small file's text, or nothing when it is not there. */
export async function readIfThere(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch(() => undefined);
}

/** Writes a file whole or not at all: another build, or a server just starting, never reads half of it. */
export async function writeWhole(path: string, content: string): Promise<void> {
  const draft = inProject("dist", ".drafts", `${randomUUID()}-${basename(path)}`);
  await Promise.all([dirname(path), dirname(draft)].map((folder) => mkdir(folder, { recursive: true })));
  await writeFile(draft, content);
  await rename(draft, path);
}
