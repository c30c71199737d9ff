import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "@jest/globals";
import { loadDocuments } from "../../server/organizations/load-documents.ts";
import { examine } from "../../server/publishing/doctor.ts";
import { makeActor } from "../factories/actors.ts";
import { makeKey } from "../factories/keys.ts";
import { makeOrganization } from "../factories/organization.ts";
import { publishOrganizations } from "../factories/publish-organizations.ts";
import { cloneDatabase } from "../support/database.ts";
import { cleanUp, freePort, makeHome, startPosada } from "../support/run-posada.ts";

afterAll(cleanUp);

/** What the writers ask for, in turn; each answers with the revision that it made. */
const verbs = {
  rename: `mutation ($id: ID!, $base: Int!, $mark: String!) {
    done: saveOrganization(id: $id, baseRevision: $base, input: { name: $mark }) { revision } }`,
  describe: `mutation ($id: ID!, $base: Int!, $mark: String!) {
    done: saveOrganization(id: $id, baseRevision: $base, input: { descriptions: [{ locale: "en", body: $mark }] }) { revision } }`,
  verify: `mutation ($id: ID!, $base: Int!, $presence: ID!, $mark: String!) {
    done: verifyClaims(organizationId: $id, revision: $base,
      claims: [{ claimId: $presence, outcome: CONFIRMED, method: PHONE, note: $mark }]) { revision } }`,
  archive: `mutation ($id: ID!, $mark: String!) { done: archiveOrganization(id: $id, reason: $mark) { revision } }`,
  unarchive: "mutation ($id: ID!) { done: unarchiveOrganization(id: $id) { revision } }",
  restore: "mutation ($id: ID!) { done: restoreRevision(id: $id, revision: 1) { revision } }",
};
/** Refusals that are right when somebody was quicker. */
const fair = ["CONFLICT", "WRONG_STATE"];

/** So many writers on half as many organizations, and so many changes acknowledged before the server is killed. */
const writers = 8;
const enough = 80;

test("a server killed in the middle of editing has kept every change it acknowledged, and none by half", async () => {
  const database = await cloneDatabase("mexico");
  const key = await makeKey(database, makeActor());
  const port = await freePort();
  const server = await startPosada({
    POSADA_HOME: await makeHome(),
    PORT: String(port),
    DATABASE_URL: database.url,
    PUBLIC_DATABASE_URL: database.publicUrl,
  });
  const documents = Array.from({ length: writers / 2 }, () => makeOrganization());
  await publishOrganizations(database.db, documents);
  const ask = async (query: string, variables: object) => {
    const response = await fetch(`http://127.0.0.1:${port}/editorial/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${key}` },
      body: JSON.stringify({ query, variables }),
    });
    return response.json();
  };
  const acknowledged: { id: string; verb: string; revision: number; mark: string }[] = [];
  const write = async (index: number) => {
    const { id, presence } = documents[index % documents.length]!;
    const turns = Object.entries(verbs);
    // Two on one organization begin at different verbs: their changes meet and are merged.
    for (let turn = index; ; turn++) {
      const [verb, query] = turns[turn % turns.length]!;
      const { data } = await ask("query ($id: ID!) { organization(id: $id) { revision } }", { id });
      const mark = `mark ${randomUUID()}`;
      const variables = { id, base: data.organization.revision, presence: presence.id, mark };
      const answer = await ask(query, variables);
      if (answer.errors) expect(fair).toContain(answer.errors[0].extensions.code);
      else acknowledged.push({ id, verb, revision: answer.data.done.revision, mark });
      if (acknowledged.length === enough) server.child.kill("SIGKILL");
    }
  };
  try {
    // Each writer ends when its connection breaks, and only then.
    const endings = await Promise.allSettled(Array.from({ length: writers }, (_, index) => write(index)));
    for (const ending of endings)
      expect((ending as PromiseRejectedResult).reason).toMatchObject({ name: "TypeError" });
    expect(await server.ended).toBeNull();

    expect(acknowledged.length).toBeGreaterThanOrEqual(enough);
    expect(new Set(acknowledged.map(({ verb }) => verb)).size).toBe(Object.keys(verbs).length);
    for (const { id, verb, revision, mark } of acknowledged) {
      const kept = await database.db.revision.findUnique({
        where: { organizationId_number: { organizationId: id, number: revision } },
      });
      if (verb === "rename") expect(kept?.document).toMatchObject({ name: mark });
      else if (verb === "describe")
        expect(kept?.document).toMatchObject({
          descriptions: expect.arrayContaining([expect.objectContaining({ body: mark })]),
        });
      else if (verb === "archive") expect(kept).toMatchObject({ status: "ARCHIVED", message: mark });
      else if (verb === "unarchive") expect(kept).toMatchObject({ status: "PUBLISHED" });
      else if (verb === "verify") expect(kept).toMatchObject({ kind: "VERIFICATION" });
      else expect(kept).not.toBeNull();
      if (verb === "verify") expect(await database.db.verification.count({ where: { note: mark } })).toBe(1);
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
