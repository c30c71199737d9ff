import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { fail } from "../../errors.ts";

/** A file of operations. */
export interface Source {
  path: string;
  text: string;
}

const isSource = (path: string) => /\.(graphql|gql)$/.test(path);

/**
 * The `.graphql` and `.gql` files among these paths and in these folders, each once, in the order of their paths. What
 * begins with a dot, and other people's packages, are left out. Fails with USAGE where a path is nothing of it.
 */
export async function listSources(paths: readonly string[]): Promise<Source[]> {
  const found = new Set<string>();
  for (const path of paths)
    for (const file of await filesAt(path).catch((error) => cannotRead(path, error))) found.add(file);
  return Promise.all(
    [...found].sort().map(async (path) => ({
      path,
      text: await readFile(path, "utf8").catch((error) => cannotRead(path, error)),
    })),
  );
}

async function filesAt(path: string): Promise<string[]> {
  if ((await stat(path)).isDirectory()) return filesIn(path);
  if (!isSource(path)) fail("USAGE", `${path} is neither a folder nor a .graphql or .gql file.`);
  return [join(path)];
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const inside = await Promise.all(
    entries
      .filter(({ name }) => !name.startsWith(".") && name !== "node_modules")
      .map((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return filesIn(path);
        return entry.isFile() && isSource(path) ? [path] : [];
      }),
  );
  return inside.flat();
}

function cannotRead(path: string, error: NodeJS.ErrnoException): never {
  if (error.syscall === undefined) throw error;
  fail("USAGE", `${path} cannot be read: ${error.message}`, [], error);
}
