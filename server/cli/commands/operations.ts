import { randomUUID } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fail } from "../../errors.ts";
import { collectOperations } from "../../public/registered/collect-operations.ts";
import { listSources } from "../../public/registered/list-sources.ts";
import { printManifest } from "../../public/registered/manifest.ts";
import type { Command } from "../command.ts";
import { readPaths } from "../read-options.ts";

export const operations: Command = {
  usage: "operations PATH… [--out operations.json] [--typename]",
  summary:
    "Write the operations of a front-end, .graphql and .gql files or folders of them, into a manifest for POSADA_OPERATIONS; --typename adds __typename as Apollo Client does. Opens no database.",
  run: async ({ arguments: given, print, say }) => {
    const { paths, values } = readPaths(given, { out: { type: "string" }, typename: { type: "boolean" } });
    if (paths.length === 0)
      fail("USAGE", "Name the files or folders that hold the operations. See: posada help");
    const sources = await listSources(paths);
    const { operations, problems, remarks } = collectOperations(sources, {
      typenames: values.typename ?? false,
    });
    if (problems.length > 0)
      fail(
        "BAD_OPERATIONS",
        `Nothing was written, because ${problems.length === 1 ? "something is" : `${problems.length} things are`} wrong.`,
        problems.map(({ at, message }) => ({ path: at, message })),
      );
    if (operations.length === 0) fail("USAGE", `There is no operation in ${paths.join(", ")}.`);
    for (const { at, message } of remarks) say(`${at}: ${message}`);
    const file = resolve(values.out ?? "operations.json");
    await writeWhole(file, printManifest(operations));
    print(`Wrote ${file}: ${operations.length === 1 ? "1 operation" : `${operations.length} operations`}.`);
    return 0;
  },
};

/** Writes a file whole or not at all: what stood there before stays until then. */
async function writeWhole(file: string, text: string): Promise<void> {
  const part = `${file}.${randomUUID()}.part`;
  try {
    await writeFile(part, text, { flag: "wx" });
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true }).catch(() => {}); // what went wrong first is what one has to know
    fail("FILE_NOT_WRITABLE", `${file} cannot be written: ${(error as Error).message}`, [], error);
  }
}
