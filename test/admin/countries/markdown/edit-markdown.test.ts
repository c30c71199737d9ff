import { expect, test } from "@jest/globals";
import { editMarkdown, type Tool } from "../../../../admin/countries/markdown/edit-markdown.ts";

/** Uses a tool on a text in which `[` and `]` stand around what is chosen, and shows it so again. */
function use(tool: Tool, marked: string): string {
  const text = marked.replace("⟨", "").replace("⟩", "");
  const edit = editMarkdown(tool, { text, start: marked.indexOf("⟨"), end: marked.indexOf("⟩") - 1 });
  const after = text.slice(0, edit.from) + edit.insert + text.slice(edit.to);
  return `${after.slice(0, edit.start)}⟨${after.slice(edit.start, edit.end)}⟩${after.slice(edit.end)}`;
}

test("bold is put around what is chosen, and taken away again", () => {
  expect(use("bold", "a ⟨b⟩ c")).toBe("a **⟨b⟩** c");
  expect(use("bold", "a **⟨b⟩** c")).toBe("a ⟨b⟩ c");
});

test("a list and a heading begin whole lines; one becomes the other, or nothing", () => {
  expect(use("list", "one\nt⟨wo\nthr⟩ee\nfour")).toBe("one\n⟨- two\n- three⟩\nfour");
  expect(use("list", "⟨- two\n- three⟩")).toBe("⟨two\nthree⟩");
  expect(use("heading", "- ti⟨⟩tle")).toBe("## title⟨⟩");
});

test("a link asks for what is missing: the address of a word, the words of an address", () => {
  expect(use("link", "see ⟨this⟩")).toBe("see [this](⟨https://⟩)");
  expect(use("link", "⟨https://example.org/a⟩")).toBe("[⟨⟩](https://example.org/a)");
  expect(use("link", "⟨⟩")).toBe("[⟨⟩](https://)");
});
