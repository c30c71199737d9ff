import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { withConnection } from "../../../server/database/with-connection.ts";
import type { Actor } from "../../../server/policies/actor.ts";
import { examine } from "../../../server/publishing/doctor.ts";
import { makeActor } from "../../factories/actors.ts";
import { openTestApp, type TestApp } from "../../support/app.ts";
import { doEverything, type Told } from "./do-everything.ts";

let posada: TestApp;
let done: Told[];
const admin = makeActor("ADMIN");
const begun = new Date("2026-03-16T00:00:00Z");
beforeAll(async () => {
  posada = await openTestApp("empty");
  done = await doEverything(posada, admin, makeActor("CONTRIBUTOR"));
});
afterAll(() => posada?.close());

const fields = `id at by byName action subject subjectId subjectName country revision message paths
  changes { path from to }`;
const list = `query ($filter: AuditFilter, $first: Int, $after: String) {
  auditTrail(filter: $filter, first: $first, after: $after) {
    edges { cursor node { ${fields} } } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
type Node = Told & { id: string; at: string; by: string; byName: string };

/** All that the filter finds, so many a page, newest first. */
async function read(filter: object = {}, as: Actor = admin, first = 100): Promise<Node[]> {
  const nodes: Node[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await posada.editorial(list, { filter, first, after }, { as });
    expect(errors).toBeUndefined();
    const { edges, pageInfo } = data.auditTrail;
    nodes.push(...edges.map(({ node }: { node: Node }) => node));
    expect(pageInfo.hasPreviousPage).toBe(after !== null);
    if (!pageInfo.hasNextPage) return nodes;
    after = pageInfo.endCursor;
  }
}
const since = { madeAfter: begun.toISOString() };
const key = ({ action, subject, subjectId }: Told) => `${action} ${subject} ${subjectId}`;

test("everything that was done is told once, in its order, by whom and when", async () => {
  const nodes = (await read(since)).reverse();
  expect(nodes.map(key).sort()).toEqual(done.map(key).sort());
  for (const wanted of done) {
    const fitting = nodes.filter((node) => key(node) === key(wanted) && fits(node, wanted));
    expect([wanted, fitting.length]).toEqual([wanted, 1]);
  }
  const moments = nodes.map(({ at }) => at);
  expect(moments).toEqual([...moments].sort());
  expect(new Set(nodes.map(({ byName }) => byName))).toEqual(new Set(["Test admin"]));
  expect(new Set(nodes.map(({ by }) => by.replace(/:.*/, "")))).toEqual(new Set(["key"]));
});

function fits(node: Node, { changes, ...wanted }: Told): boolean {
  const same = (value: unknown, other: unknown) => JSON.stringify(value) === JSON.stringify(other);
  return (
    Object.entries(wanted).every(([field, value]) => same(node[field], value)) &&
    (changes === undefined || same(node.changes, changes))
  );
}

test("a page goes on where the last one ended, also among what was done in one moment", async () => {
  const whole = await read();
  // The first organizations came in together.
  expect(new Set(whole.map(({ at }) => at)).size).toBeLessThan(whole.length - 3);
  expect(new Set(whole.map(({ id }) => id)).size).toBe(whole.length);
  for (const first of [1, 2, 7]) expect(await read({}, admin, first)).toEqual(whole);
});

describe("a filter finds all that fits, and nothing else:", () => {
  const only = (holds: (node: Node) => boolean) => async (filter: object) => {
    const wanted = (await read()).filter(holds).map(({ id }) => id);
    expect((await read(filter)).map(({ id }) => id)).toEqual(wanted);
    expect(wanted).not.toEqual([]);
  };
  const at = "2026-03-16T00:09:00.000Z";

  test.each<[object, (node: Node) => boolean]>([
    [{ action: "EDITED" }, ({ action }) => action === "EDITED"],
    [{ action: "ARCHIVED" }, ({ action }) => action === "ARCHIVED"],
    [{ subject: "API_KEY" }, ({ subject }) => subject === "API_KEY"],
    [{ subject: "USER", action: "INVITED" }, ({ action }) => action === "INVITED"],
    [{ subject: "ORDER" }, ({ subject }) => subject === "ORDER"],
    [{ subjectId: "GT" }, ({ subjectId }) => subjectId === "GT"],
    [{ by: "test" }, ({ by }) => by === "test"],
    [{ madeAfter: at }, (node) => node.at > at],
    [{ madeBefore: at }, (node) => node.at < at],
    [{ search: "nandu" }, ({ subjectName }) => subjectName === "Casa Ñandú"],
    [{ search: "ANA TEST" }, ({ subjectName }) => subjectName === "Ana Test"],
    // By any of its names.
    [{ search: "guate" }, ({ subjectId }) => subjectId === "GT"],
    [
      { country: "gt" },
      ({ subjectId, subject }) =>
        subjectId === "GT" || subject === "SECTION" || (subjectId === null && subject === "ORDER"),
    ],
    [
      { country: "MX" },
      ({ subject, country, subjectId }) =>
        ["ORGANIZATION", "SECTION", "PROPOSAL", "BATCH"].includes(subject) ||
        (subject === "ORDER" && (country === "MX" || subjectId === null)),
    ],
  ])("%j", (filter, holds) => only(holds)(filter));

  test("one organization, and one person", async () => {
    for (const { subject, subjectId } of done.filter((each) => each.subjectId !== null))
      await only((node) => node.subject === subject && node.subjectId === subjectId)({ subject, subjectId });
  });

  test.each([
    [{ subjectId: "nothing" }],
    [{ by: "user:nobody" }],
    [{ search: "%" }],
    [{ country: "XX", subject: "ORGANIZATION" }],
    [{ subject: "PURGE", action: "EDITED" }],
    [{ by: "\0", subjectId: "\ud800" }],
  ])("%j finds nothing", async (filter) => {
    const { data, errors } = await posada.editorial(list, { filter }, { as: admin });
    if (errors) expect(errors[0]!.extensions.code).toBe("BAD_INPUT");
    else expect(data.auditTrail.edges).toEqual([]);
  });
});

test("each reads what is for them: people and keys for admins, purges for those of everywhere, none for contributors", async () => {
  const subjects = async (as: Actor) => new Set((await read({}, as)).map(({ subject }) => subject));
  const directory = ["ORGANIZATION", "COUNTRY", "SECTION", "ORDER", "PROPOSAL", "BATCH", "INTERVALS"];
  expect(await subjects(makeActor("EDITOR"))).toEqual(new Set(directory));
  expect(await subjects(makeActor("EDITOR", ["MX"]))).toEqual(new Set(directory));
  expect(await subjects(makeActor("ADMIN", ["MX"]))).toEqual(new Set([...directory, "USER", "API_KEY"]));
  expect(await subjects(admin)).toEqual(new Set([...directory, "USER", "API_KEY", "PURGE"]));
  const refused = async (as: Actor, filter: object) =>
    (await posada.editorial(list, { filter }, { as })).errors?.[0]?.extensions.code;
  for (const filter of [{}, { subject: "ORGANIZATION" }])
    expect(await refused(makeActor("CONTRIBUTOR"), filter)).toBe("FORBIDDEN");
  for (const subject of ["USER", "API_KEY", "PURGE"])
    expect(await refused(makeActor("EDITOR"), { subject })).toBe("FORBIDDEN");
  expect(await refused(makeActor("ADMIN", ["MX"]), { subject: "PURGE" })).toBe("FORBIDDEN");
});

test("names are told in the reader's language", async () => {
  const name = async (language: "en" | "es") =>
    (await posada.editorial(list, { filter: { subjectId: "GT" } }, { as: admin, language })).data.auditTrail
      .edges[0].node.subjectName;
  expect([await name("en"), await name("es")]).toEqual(["Guatemala", "Guate"]);
});

test("what no page ever gave is no cursor", async () => {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const [{ id, at }] = (await read()) as [Node];
  const forged = [
    "",
    "x",
    encode(["NAME", at, id]),
    encode(["AUDIT", "soon", id]),
    encode(["AUDIT", at, "'; --"]),
  ];
  for (const after of forged) {
    const { errors } = await posada.editorial(list, { after }, { as: admin });
    expect([after, errors?.[0]?.extensions.code]).toEqual([after, "BAD_CURSOR"]);
  }
  expect(
    (await posada.editorial(list, { after: encode(["AUDIT", at, id]) }, { as: admin })).errors,
  ).toBeUndefined();
});

test("what was kept for the trail cannot be written anew, and names nobody", async () => {
  for (const sql of ["UPDATE editorial.audit_event SET made_by = 'x'", "DELETE FROM editorial.audit_event"])
    await expect(withConnection(posada.url, (client) => client.query(sql))).rejects.toThrow("append-only");
  const kept = JSON.stringify(await posada.db.auditEvent.findMany());
  for (const name of ["Ana", "Noor", "Walk", "example.org"]) expect(kept).not.toContain(name);
  expect((await examine(posada.db)).complaints).toEqual([]);
});
