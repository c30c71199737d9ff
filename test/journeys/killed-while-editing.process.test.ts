import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "@jest/globals";
import { loadDocuments } from "../../server/organizations/load-documents.ts";
import { examine } from "../../server/publishing/doctor.ts";
import { makeActor } from "../factories/actors.ts";
import { makeKey } from "../factories/keys.ts";
import { makeOrganization } from "../factories/organization.ts";
import { toInput } from "../factories/organization-input.ts";
import { cloneDatabase } from "../support/database.ts";
import { cleanUp, freePort, makeHome, startPosada } from "../support/run-posada.ts";

afterAll(cleanUp);

const save = `mutation ($id: ID!, $baseRevision: Int!, $input: OrganizationInput!) {
  saveOrganization(id: $id, baseRevision: $baseRevision, input: $input) { revision edition }
}`;

/** So many writers, each on an organization of its own, and so many saves acknowledged before the server is killed. */
const writers = 8;
const enough = 60;

test("a server killed in the middle of saving has kept every save it acknowledged, and none by half", async () => {
  const database = await cloneDatabase("mexico");
  const key = await makeKey(database, makeActor());
  const port = await freePort();
  const server = await startPosada({
    POSADA_HOME: await makeHome(),
    PORT: String(port),
    DATABASE_URL: database.url,
    PUBLIC_DATABASE_URL: database.publicUrl,
  });
  const acknowledged: { id: string; revision: number; name: string }[] = [];
  const write = async () => {
    const document = makeOrganization();
    for (let baseRevision = 0; ; baseRevision++) {
      const name = `Casa ${randomUUID()}`;
      const body = {
        query: save,
        variables: { id: document.id, baseRevision, input: toInput({ ...document, name }) },
      };
      const response = await fetch(`http://127.0.0.1:${port}/editorial/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${key}` },
        body: JSON.stringify(body),
      });
      const answer = await response.json();
      expect(answer.errors).toBeUndefined();
      acknowledged.push({ id: document.id, revision: answer.data.saveOrganization.revision, name });
      if (acknowledged.length === enough) server.child.kill("SIGKILL");
    }
  };
  try {
    // Each writer ends when its connection breaks, and only then.
    const endings = await Promise.allSettled(Array.from({ length: writers }, write));
    for (const ending of endings)
      expect((ending as PromiseRejectedResult).reason).toMatchObject({ name: "TypeError" });
    expect(await server.ended).toBeNull();

    expect(acknowledged.length).toBeGreaterThanOrEqual(enough);
    for (const { id, revision, name } of acknowledged) {
      const kept = await database.db.revision.findUnique({
        where: { organizationId_number: { organizationId: id, number: revision } },
      });
      expect(kept?.document).toMatchObject({ name });
    }
    const ids = [...new Set(acknowledged.map(({ id }) => id))];
    for (const { document, revision } of await loadDocuments(database.db, ids)) {
      const newest = await database.db.revision.findFirst({
        where: { organizationId: document.id },
        orderBy: { number: "desc" },
      });
      expect(newest).toMatchObject({ number: revision, document: JSON.parse(JSON.stringify(document)) });
    }
    expect((await examine(database.db)).complaints).toEqual([]);
  } finally {
    server.child.kill("SIGKILL");
    await database.drop();
  }
});
