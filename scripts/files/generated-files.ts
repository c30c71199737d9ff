import { applyMigrations } from "../../server/database/migrations/apply-migrations.ts";
import { compareModels } from "../../server/database/migrations/compare-models.ts";
import { printShape, readShape } from "../../server/database/migrations/database-shape.ts";
import { modelsSinceLastMigration } from "../../server/database/migrations/diff-models.ts";
import { printModels } from "../../server/database/migrations/last-models.ts";
import { withScratchDatabase } from "../../server/database/migrations/scratch-database.ts";
import { printEditorialSchema } from "../../server/editorial/schema.ts";
import { printPublicSchema } from "../../server/public/schema.ts";
import { printReportSchema } from "../../server/report/schema.ts";
import { readIfThere } from "../build/fingerprint.ts";
import { inProject } from "../build/place.ts";
import { errorsPage } from "./errors-page.ts";
import { landedMigrations } from "./landed-migrations.ts";
import { permissionsPage } from "./permissions-page.ts";
import { rulesPage } from "./rules-page.ts";
import { withTemporaryPostgres } from "./temporary-database.ts";

/** A file that is made from others and committed all the same: what it should say, and what it says now. */
export interface GeneratedFile {
  path: string;
  wanted: string;
  found: string | undefined;
}

/** Makes the content of every generated file, and the sentences about what cannot be made. */
export async function generateFiles(): Promise<{ files: GeneratedFile[]; problems: string[] }> {
  const files: GeneratedFile[] = [];
  const problems: string[] = [];
  /** One file that cannot be made must not hide the state of the others. */
  const add = async (path: string, make: (found: string | undefined) => Promise<string> | string) => {
    const found = await readIfThere(inProject(path));
    try {
      files.push({ path, wanted: await make(found), found });
    } catch (problem) {
      problems.push(`${path}: ${problem instanceof Error ? problem.message : String(problem)}`);
    }
  };

  await add("docs/errors.md", errorsPage);
  await add("docs/permissions.md", permissionsPage);
  await add("docs/rules.md", rulesPage);
  await add("server/public/schema.graphql", printPublicSchema);
  await add("server/editorial/schema.graphql", printEditorialSchema);
  await add("server/report/schema.graphql", printReportSchema);
  await add("prisma/migrations/landed.txt", (found) => landedMigrations(found ?? ""));
  await withTemporaryPostgres((owner) =>
    withScratchDatabase(owner, async (url) => {
      await add("prisma/migrations/models.txt", (found) => lastModels(url, found));
      await add("prisma/shape.sql", async () => {
        await applyMigrations(url);
        problems.push(...(await compareModels(url)).map((line) => `prisma/migrations: ${line}`));
        return printShape(await readShape(url));
      });
    }),
  );
  return { files, problems };
}

/** Comments in the models may change freely; what makes tables is only taken over by a migration. */
async function lastModels(url: string, found: string | undefined): Promise<string> {
  if (found !== undefined && (await modelsSinceLastMigration(url)) !== undefined)
    throw new Error(
      "the models have changed since the newest migration. Run `npm run posada -- migrate create NAME`.",
    );
  return printModels();
}
