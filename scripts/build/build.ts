import { buildClient } from "./client.ts";
import { buildIde } from "./ide.ts";

const builders = { client: buildClient, ide: buildIde };

/** What is built: Prisma's client, and the page to try queries on. The rest runs as it is. */
export type BuildPart = keyof typeof builders;

/** Makes what is stale of the named parts, by default of all; what is fresh is left alone. Tells `say` what it made. */
export async function build({
  parts = ["client", "ide"],
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
