import { expect, test } from "@jest/globals";
import { messages as english } from "../../admin/i18n/en/index.ts";
import { messages as spanish } from "../../admin/i18n/es/index.ts";
import type { Messages } from "../../admin/i18n/messages.ts";
import { codeOf, filesLike, textOf } from "./project-files.ts";

/** Every text of a language by its whole name, such as `words.action.save`. */
function textsOf(tree: Messages, before = ""): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([name, value]) =>
      typeof value === "string"
        ? [[before + name, value] as const]
        : [...textsOf(value, `${before}${name}.`)],
    ),
  );
}

const en = textsOf(english);
const es = textsOf(spanish);
const names = [...en.keys()];

test("every text of the desk is there in English and in Spanish", () => {
  expect([...es.keys()].sort()).toEqual([...names].sort());
  expect([...en, ...es].filter(([name, text]) => text.trim() === "" && name !== "ra.boolean.null")).toEqual(
    [],
  );
});

test("both languages have the same places to fill in, and as many forms", () => {
  const shape = (text: string) => [
    [...new Set(text.match(/%\{\w+\}/g) ?? [])].filter((place) => place !== "%{smart_count}").sort(),
    text.split("||||").length,
  ];
  // What only one language needs, such as a pronoun, would be a hole in the other.
  expect(
    names.filter((name) => JSON.stringify(shape(en.get(name)!)) !== JSON.stringify(shape(es.get(name)!))),
  ).toEqual([]);
});

test("a sentence is not left in English", () => {
  const sentences = names.filter((name) => /[a-z]+ [a-z]+ [a-z]+/.test(en.get(name)!));
  expect(sentences.length).toBeGreaterThan(50);
  expect(sentences.filter((name) => en.get(name) === es.get(name))).toEqual([]);
});

test("a field to choose in says nothing in the English of its library", () => {
  const fields = filesLike("admin/**/*.tsx").filter((file) => /<Autocomplete\b/.test(codeOf(file)));
  expect(fields.length).toBeGreaterThan(4);
  // Its buttons are named, or there are none.
  const isNamed = (file: string) => /\{\.\.\.combo\}|forcePopupIcon=\{false\}/.test(codeOf(file));
  expect(fields.filter((file) => !isNamed(file))).toEqual([]);
});

test("every text that the desk asks for by name is there", () => {
  const rooms = Object.keys(english).join("|");
  const asked = filesLike("admin/**/*.{ts,tsx}")
    .filter((file) => !file.startsWith("admin/i18n/"))
    .flatMap((file) =>
      [...codeOf(file).matchAll(new RegExp(`["'\`]((?:${rooms})\\.[\\w.$\\{\\}]+)["'\`]`, "g"))].map(
        ([, name]) => ({
          file,
          name: name!,
        }),
      ),
    );
  const isThere = (name: string) =>
    name.includes("$")
      ? names.some((known) => known.startsWith(name.slice(0, name.indexOf("$"))))
      : names.some((known) => known === name || known.startsWith(`${name}.`));
  expect(asked.length).toBeGreaterThan(50);
  // A permission such as `audit.read` is written like a text of the room of that name.
  const permissions = new Set(
    [...textOf("docs/permissions.md").matchAll(/^\| `([\w.]+)`/gm)].map(([, name]) => name),
  );
  expect(asked.filter(({ name }) => !permissions.has(name) && !isThere(name))).toEqual([]);
});
