import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { getNamedType, isLeafType } from "graphql";
import { readers } from "../../scripts/files/permissions-page.ts";
import { hashKey } from "../../server/api-keys/secret.ts";
import { editorialSchema } from "../../server/editorial/schema.ts";
import { makeKey } from "../factories/keys.ts";
import { makePerson } from "../factories/people.ts";
import { textOf } from "../house/project-files.ts";
import { type Answer, openTestApp, type TestApp } from "../support/app.ts";
import { visit } from "../support/visitor.ts";
import { type Caller, cases } from "./policy-walk/cases.ts";
import { makeWorld, type World } from "./policy-walk/world.ts";

const mutations = editorialSchema.getMutationType()!.getFields();
const page = readPage(textOf("docs/permissions.md"));

/** Somebody who comes with a session or a key, and how they ask. */
interface Comer extends Caller {
  reader: string;
  way: "person" | "key";
  ask(query: string, variables: Record<string, unknown>): Promise<Answer>;
}

let posada: TestApp;
let world: World;
let comers: Comer[];
beforeAll(async () => {
  posada = await openTestApp();
  world = makeWorld(posada);
  comers = (
    await Promise.all(
      Object.entries(readers).map(async ([reader, { role, countries }], index) => {
        const { id, email, password } = await makePerson(posada.db, { role, countries: [...countries] });
        const visitor = visit(posada.app, { address: `203.0.113.${index}` });
        await visitor.post("/auth/sign-in/email", { email, password });
        const key = await makeKey(posada, { role, countries });
        const { id: keyId } = await posada.db.apiKey.findUniqueOrThrow({ where: { hash: hashKey(key) } });
        const person: Comer = {
          ...{ reader, way: "person", reference: `user:${id}`, userId: id },
          ask: (query, variables) => visitor.ask(query, variables),
        };
        const script: Comer = {
          ...{ reader, way: "key", reference: `key:${keyId}`, userId: null },
          ask: (query, variables) => posada.editorial(query, variables, { as: key }),
        };
        return [person, script];
      }),
    )
  ).flat();
});
afterAll(() => posada?.close());

/** By permission and reader: what the page says, `yes`, `no` or the samples for which it is yes. */
function readPage(text: string): Map<string, Record<string, string>> {
  const rows = [...text.matchAll(/^\| `(\w+\.\w+)` \| .*? \| (.*) \|$/gm)];
  return new Map(
    rows.map(([, permission, cells]) => {
      const said = cells!.split(" | ");
      return [
        permission!,
        Object.fromEntries(Object.keys(readers).map((name, index) => [name, said[index]!])),
      ];
    }),
  );
}

/** An operation that calls one mutation with these variables and asks for nothing much. */
function operationOf(mutation: string, variables: object): string {
  const field = mutations[mutation]!;
  const given = field.args.filter(({ name }) => name in variables);
  const declared = given.map(({ name, type }) => `$${name}: ${type}`).join(", ");
  const passed = given.map(({ name }) => `${name}: $${name}`).join(", ");
  const wanted = isLeafType(getNamedType(field.type)) ? "" : "{ __typename }";
  return `mutation ${declared && `(${declared})`} { ${mutation}${passed && `(${passed})`} ${wanted} }`;
}

const codesOf = ({ errors = [] }: Answer) => errors.map(({ extensions }) => extensions.code);

test("every mutation has a case, and there is none for what is no mutation", () => {
  expect(Object.keys(cases).sort()).toEqual(Object.keys(mutations).sort());
});

describe.each(Object.keys(mutations))("%s", (mutation) => {
  const permission = mutations[mutation]!.extensions.permission as string;
  const samples = Object.entries(cases[mutation] ?? {});

  test("is refused to a stranger", async () => {
    const variables = (await samples[0]?.[1](world, comers[0]!)) ?? {};
    const answer = await posada.editorial(operationOf(mutation, variables), variables, { as: null });
    expect(codesOf(answer)).toEqual(["UNAUTHENTICATED"]);
  });

  test.each(["person", "key"] as const)("is given to each %s as docs/permissions.md says", async (way) => {
    const found: Record<string, string> = {};
    const wanted: Record<string, string> = {};
    for (const [sample, arrange] of samples) {
      // Whoever is refused leaves the record as it was, for the next to call.
      let left: Record<string, unknown> | null = null;
      for (const comer of comers.filter((each) => each.way === way)) {
        const variables: Record<string, unknown> | null = left ?? (await arrange(world, comer));
        if (!variables) continue;
        const answer = await comer.ask(operationOf(mutation, variables), variables);
        const said = page.get(permission)![comer.reader]!;
        const may = said === "yes" || said.split("; ").includes(sample);
        const which = `${comer.reader}, ${sample}`;
        wanted[which] = may ? "done" : "FORBIDDEN";
        found[which] = codesOf(answer).join() || "done";
        left = found[which] === "FORBIDDEN" && !isOwn(sample) ? variables : null;
      }
    }
    expect(found).toEqual(wanted);
  });
});

/** What belongs to who calls is another record for each. */
function isOwn(sample: string): boolean {
  return ["themselves", "their own"].includes(sample);
}
