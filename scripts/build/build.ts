import { buildClient } from "./client.ts";
import { buildOperations } from "./operations.ts";
import { buildPage } from "./page.ts";

const builders = {
  client: buildClient,
  operations: buildOperations,
  ide: () => buildPage("ide", { says: "query page built", sources: ["scripts/build/brotli.ts"] }),
  admin: () =>
    buildPage("admin", {
      says: "CMS built",
      sources: ["generated/admin/**/*.ts", "scripts/build/brotli.ts"],
    }),
};

/** What is built: Prisma's client, what the CMS asks the server, the query page, and the CMS. The rest runs as it is. */
export type BuildPart = keyof typeof builders;

/** Makes what is stale of the named parts, by default of all; what is fresh is left alone. Tells `say` what it made. */
export async function build({
  parts = Object.keys(builders) as BuildPart[],
  say,
}: {
  parts?: BuildPart[];
  say: (line: string) => void;
}): Promise<void> {
  for (const part of parts) {
    const builder = builders[part];
    if (builder === undefined)
      throw new Error(`There is no part "${part}" to build, but ${Object.keys(builders).join(", ")}.`);
    const started = performance.now();
    const made = await builder();
    if (made !== undefined) say(`${made} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  }
}
