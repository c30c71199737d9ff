import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbedded } from "../../../server/database/embedded/open-embedded.ts";
import { type Database, openDatabase } from "../../../server/database/prisma.ts";
import { type LoadedOrganization, loadDocuments } from "../../../server/organizations/load-documents.ts";
import { makeActor } from "../../factories/actors.ts";
import { makeKey } from "../../factories/keys.ts";
import { type PosadaOptions, startPosada } from "../programs.ts";

/** A Posada with the Mexico page on a data folder of its own, and what it takes to save there. */
export interface Saving {
  port: number;
  /** An editor's key. */
  key: string;
  /** The owner's way into its database, to see what became of the saves. */
  db: Database;
  /** Its organizations, the largest documents first. */
  organizations: LoadedOrganization[];
  stop(): Promise<void>;
}

/** Starts it, held to one core where one is named. */
export async function startSaving(core?: PosadaOptions["core"]): Promise<Saving> {
  const home = await mkdtemp(join(tmpdir(), "posada-bench-saves-"));
  // The account that runs Postgres when we are root must be able to enter.
  await chmod(home, 0o755);
  const posada = await startPosada(home, { seed: "mexico", core });
  const database = await openEmbedded({ home, as: "command", say: () => {} });
  const db = openDatabase(database.url);
  const ids = (await db.organization.findMany({ select: { id: true } })).map(({ id }) => id);
  const sizeOf = ({ document }: LoadedOrganization) => JSON.stringify(document).length;
  return {
    port: posada.port,
    key: await makeKey({ db }, makeActor()),
    db,
    organizations: (await loadDocuments(db, ids)).sort((a, b) => sizeOf(b) - sizeOf(a)),
    stop: async () => {
      await db.$disconnect();
      await database.close();
      await posada.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

export const editorialPath = "/editorial/graphql";

/** What a form sends. */
export const saveMutation = `mutation ($id: ID!, $baseRevision: Int!, $input: OrganizationInput!, $requestId: ID!) {
  saveOrganization(id: $id, baseRevision: $baseRevision, input: $input, requestId: $requestId) { revision edition }
}`;
