import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { runVerb } from "../../../server/editorial/run-verb.ts";
import { findHits } from "../../../server/privacy/find-hits.ts";
import { removeTerms } from "../../../server/privacy/remove-terms.ts";
import { termPattern } from "../../../server/privacy/term-pattern.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";
import { deskTime, makeDesk } from "../../support/desk.ts";
import { bringLeonora, house } from "./leonora.ts";
import { searchEverything } from "./search-everything.ts";

let posada: TestDatabase;
beforeAll(async () => {
  posada = await cloneDatabase("mexico");
  await bringLeonora(posada);
  const { db } = posada;
  const [section] = await db.section.findMany({ take: 1, orderBy: { slug: "asc" } });
  await db.sectionRevision.create({
    data: {
      sectionId: section!.id,
      number: 1000,
      kind: "EDIT",
      madeBy: "x",
      madeAt: deskTime,
      document: {},
      changes: [],
    },
  });
  const batch = { verb: "archiveOrganizations", input: {}, madeBy: "x", madeAt: deskTime };
  const item = { organizationId: house.id, errorCode: "FORBIDDEN", errorMessage: "No." };
  await db.batch.create({ data: { id: randomUUID(), ...batch, items: { create: [item] } } });
  await db.apiKey.create({
    data: {
      id: randomUUID(),
      name: "Website",
      hash: "a".repeat(64),
      start: "posada_a",
      role: "EDITOR",
      createdBy: "x",
      createdAt: deskTime,
    },
  });
  await db.purge.create({
    data: { id: randomUUID(), terms: [], reason: "Asked.", hits: 0, purgedBy: "x", purgedAt: deskTime },
  });
});
afterAll(() => posada?.drop());

const remove = (text: string) =>
  runVerb(makeDesk(posada), { verb: "removeTerms", args: {}, alone: true }, async (work) => {
    const terms = [{ kind: "WORDS", text }] as const;
    return removeTerms(work, [...terms], await findHits(work.tx, termPattern([...terms]), null));
  });

/** What is written into every column that takes it: plain text, a slug, a URL, a mailbox; localized; lists. */
const values: Record<string, string>[] = [
  { text: "'Zyx Wvut'", list: "ARRAY['a', 'Zyx Wvut']", json: `'{"en": "Zyx Wvut"}'` },
  { text: "'zyx-wvut'", list: "ARRAY['zyx-wvut']", json: `'["Zyx Wvut"]'` },
  { text: "'https://zyx.wvut/'", list: "ARRAY['zyx/wvut']", json: `'{"deep": [{"er": "x Zyx\\nWvut"}]}'` },
  {
    text: "'zyx.wvut@example.org'",
    list: "ARRAY['zyx', 'zyx.wvut']",
    json: `'{"en": {"slug": "zyx-wvut"}}'`,
  },
];
/** What stands for something else: checked where it comes in, and read by machines. */
const codes =
  /(\.(country|country_code|code|section|helps|audiences|date|fingerprint|hash|input_hash|kind|locale|source_date|start|timezone|topic|id))$/;

/** It goes through every column of every table, several times over. */
const patience = { timeout: 60_000 };

class Undone extends Error {}

test("every column that can hold a term is purged of it, and its checks hold", async () => {
  const filled = new Set<string>();
  const kept = new Set<string>();
  for (const value of values) {
    const trying = posada.db.$transaction(async (tx) => {
      const columns = await tx.$queryRaw<{ place: string; column_name: string; kind: string }[]>`
        SELECT place, column_name, kind FROM editorial.purgeable_columns()`;
      for (const table of ["revision", "country_revision", "section_revision", "verification"])
        await tx.$executeRawUnsafe(`ALTER TABLE editorial.${table} DISABLE TRIGGER ${table}_append_only`);
      for (const { place, column_name: column, kind } of columns) {
        const row = `(SELECT ctid FROM ${place} ORDER BY ctid DESC LIMIT 1)`;
        await tx.$executeRaw`SAVEPOINT writing`;
        const written = await tx
          .$executeRawUnsafe(`UPDATE ${place} SET "${column}" = ${value[kind]} WHERE ctid = ${row}`)
          .catch(() => tx.$executeRaw`ROLLBACK TO writing`);
        if (written === 1) filled.add(`${place}.${column}`);
      }
      for (const table of ["revision", "country_revision", "section_revision", "verification"])
        await tx.$executeRawUnsafe(`ALTER TABLE editorial.${table} ENABLE TRIGGER ${table}_append_only`);
      const { sieve, pattern } = termPattern([{ kind: "WORDS", text: "zyx wvut" }]);
      await tx.$executeRaw`
        SELECT editorial.purge_texts(${sieve}, ${pattern}, 'salt', array_agg(place), array_agg(row_at::text))
        FROM editorial.find_texts(${sieve}, ${pattern}, NULL)`;
      for (const { place, column_name: column } of columns) {
        if (!filled.has(`${place}.${column}`)) continue;
        const rows = `SELECT FROM ${place} WHERE "${column}"::text ~* 'zyx.+wvut'`;
        const [{ left }] = await tx.$queryRawUnsafe<[{ left: boolean }]>(`SELECT EXISTS (${rows}) AS left`);
        if (left) kept.add(`${place}.${column}`);
      }
      throw new Undone();
    }, patience);
    await expect(trying).rejects.toThrow(Undone);
  }
  expect(filled.size).toBeGreaterThan(100);
  for (const column of [
    "task_event.note",
    "task_event.data",
    "review_task.reasons",
    "outreach_letter.address",
  ])
    expect(filled).toContain(`editorial.${column}`);
  expect([...kept].filter((column) => !codes.test(column))).toEqual([]);
});

test("signing in and secrets are no texts; whatever else has texts is looked through", async () => {
  const tables = await posada.db.$queryRaw<{ name: string }[]>`
    SELECT DISTINCT table_schema || '.' || table_name AS name FROM information_schema.columns
    WHERE table_schema IN ('editorial', 'published') AND data_type IN ('text', 'json', 'jsonb', 'ARRAY')
    EXCEPT SELECT DISTINCT nickname FROM editorial.purgeable_columns() ORDER BY 1`;
  expect(tables.map(({ name }) => name)).toEqual(
    ["account", "passkey", "rate_limit", "second_factor", "session", "setting", "sign_in_token", "user"].map(
      (name) => `editorial.${name}`,
    ),
  );
});

test("a table that somebody adds is purged as well", async () => {
  await posada.db.$executeRaw`CREATE TABLE editorial."odd ""table" ("odd column" text, tags varchar[])`;
  await posada.db.$executeRaw`INSERT INTO editorial."odd ""table" VALUES ('by Zyx Wvut', '{a,"Zyx Wvut"}')`;
  expect((await remove("zyx wvut")).tables).toEqual([{ table: `editorial.odd "table`, hits: 1 }]);
  expect(await posada.db.$queryRaw`SELECT * FROM editorial."odd ""table"`).toEqual([
    { "odd column": "by [removed]", tags: ["a", "[removed]"] },
  ]);
  await posada.db.$executeRaw`DROP TABLE editorial."odd ""table"`;
});

test("nothing but a purge gets past the append-only rule, whatever it says it is", async () => {
  const { db } = posada;
  const refused = async (...statements: string[]) => {
    const trying = db.$transaction(async (tx) => {
      for (const statement of statements) await tx.$executeRawUnsafe(statement);
    });
    await expect(trying).rejects.toThrow(/append-only/);
  };
  const change = "UPDATE editorial.revision SET message = 'x'";
  const disguise = "PL/pgSQL function editorial.purge_texts(text,text,text,text[],text[]) line 3 at EXECUTE";
  await refused(change);
  await refused(`/*\n${disguise}\n*/ ${change} /*\n${disguise}*/`);
  await refused(`DO $do$ BEGIN EXECUTE $x$${change} /* "\n${disguise}\n*/$x$; END $do$`);
  await refused(
    `CREATE FUNCTION public.purge_texts(text, text, text, text[], text[]) RETURNS void LANGUAGE plpgsql AS $$ BEGIN ${change}; END $$`,
    "SET LOCAL search_path = public, editorial",
    "SELECT purge_texts('', '', '', '{}', '{}')",
  );
  await refused(
    `CREATE FUNCTION public."editorial.purge_texts(text,text,text,text[],text[])"() RETURNS void LANGUAGE sql AS $$ ${change} $$`,
    `SELECT public."editorial.purge_texts(text,text,text,text[],text[])"()`,
  );
  await refused("SET LOCAL application_name = 'editorial.purge_texts(text,text,text,text[],text[])'", change);
  await refused("DELETE FROM editorial.revision");
  await refused("DELETE FROM editorial.verification");
  await refused("TRUNCATE editorial.country_revision");
  await refused(`DO $$ BEGIN PERFORM editorial.purge_texts('Carr', 'Carr', '', '{}', '{}'); END $$`);
});

test("the role that readers are served as can call none of it", async () => {
  const rights = await posada.db.$queryRaw<{ name: string }[]>`
    SELECT proname AS name FROM pg_proc WHERE pronamespace = 'editorial'::regnamespace
      AND proname ~ '^(purg|find|percent|search|is_hit)' AND has_function_privilege('posada_public', oid, 'EXECUTE')`;
  expect(rights).toEqual([]);
});

test("what only looks like it stays: longer words, and what is a code, a date or an id", async () => {
  await posada.db.note.create({
    data: {
      id: randomUUID(),
      organizationId: house.id,
      body: "Mexicos Cityscape, 2026-03-11",
      writtenBy: "user:x",
      writtenAt: deskTime,
    },
  });
  await remove("mexico city");
  const zones = await posada.db.location.groupBy({ by: ["timezone"] });
  expect(zones.map(({ timezone }) => timezone)).toContain("America/Mexico_City");
  expect(await searchEverything(posada.db, ["Mexicos Cityscape"])).toHaveLength(1);
});
