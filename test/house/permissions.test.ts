import { basename } from "node:path";
import { expect, test } from "@jest/globals";
import { permissionsPage } from "../../scripts/files/permissions-page.ts";
import { editorialSchema, printEditorialSchema } from "../../server/editorial/schema.ts";
import { policies } from "../../server/policies/index.ts";
import { codeOf, filesLike, textOf } from "./project-files.ts";

const permissions = policies.flatMap(({ noun, verbs }) =>
  Object.keys(verbs).map((verb) => `${noun}.${verb}`),
);
const mutations = Object.values(editorialSchema.getMutationType()!.getFields());

test("docs/permissions.md says what the policies say", () => {
  expect(textOf("docs/permissions.md")).toBe(permissionsPage());
});

test("the committed schema is the editorial door's", () => {
  expect(textOf("server/editorial/schema.graphql")).toBe(printEditorialSchema());
});

test("every mutation names the permission that it asks for, and can be retried", () => {
  const wrong = mutations.filter(
    ({ extensions, args }) =>
      !permissions.includes(extensions.permission as string) ||
      String(args.find(({ name }) => name === "requestId")?.type) !== "ID",
  );
  expect(wrong.map(({ name }) => name)).toEqual([]);
  expect(mutations.length).toBeGreaterThan(10);
});

test("every policy is in the list of the law, under a name of its own", () => {
  const files = filesLike("server/policies/*.ts").filter((file) => /: Policy</.test(codeOf(file)));
  const listed = codeOf("server/policies/index.ts");
  const nouns = policies.map(({ noun }) => noun);
  expect(files.filter((file) => !listed.includes(`"./${basename(file)}"`))).toEqual([]);
  expect(new Set(nouns).size).toBe(nouns.length);
});

test("no permission is written down that nothing asks for", () => {
  const code = filesLike("server/**/*.ts")
    .filter((file) => !file.startsWith("server/policies/"))
    .map(codeOf);
  const asked = (noun: string, verb: string) =>
    code.some((text) => text.includes(`${noun}Policy`) && new RegExp(`"${verb}"|\\.${verb}\\b`).test(text));
  const idle = policies.flatMap(({ noun, verbs }) =>
    Object.keys(verbs)
      .filter((verb) => !asked(noun, verb))
      .map((verb) => `${noun}.${verb}`),
  );
  expect(idle).toEqual([]);
});

test("every type, field, argument and value of the editorial schema has a description", () => {
  const undescribed = Object.values(editorialSchema.getTypeMap())
    .filter(({ name }) => !name.startsWith("__"))
    .flatMap((type) => {
      const parts =
        "getFields" in type ? Object.values(type.getFields()) : "getValues" in type ? type.getValues() : [];
      return [type, ...parts, ...parts.flatMap((part) => ("args" in part ? part.args : []))]
        .filter(({ description }) => !description)
        .map(({ name }) => `${type.name}.${name}`);
    });
  expect(undescribed).toEqual([]);
});
