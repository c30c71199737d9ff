import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../../root.ts";

/** The Prisma schema files, in a stable order, as the schema engine takes them. */
export async function readModels(): Promise<{ path: string; content: string }[]> {
  const folder = join(root, "prisma");
  const models = (await readdir(join(folder, "models"))).filter((name) => name.endsWith(".prisma")).sort();
  const paths = ["schema.prisma", ...models.map((name) => join("models", name))];
  return Promise.all(
    paths.map(async (path) => ({
      path: join("prisma", path),
      content: await readFile(join(folder, path), "utf8"),
    })),
  );
}
