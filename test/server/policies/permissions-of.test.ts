import { expect, test } from "@jest/globals";
import { readers } from "../../../scripts/files/permissions-page.ts";
import { permissionsOf } from "../../../server/policies/permissions-of.ts";
import { makeActor } from "../../factories/actors.ts";
import { textOf } from "../../house/project-files.ts";

/** What docs/permissions.md answers with anything but no, by who asks. */
function printed(reader: string): string[] {
  const place = Object.keys(readers).indexOf(reader) + 2;
  const rows = textOf("docs/permissions.md").matchAll(/^\| `([a-zA-Z]+\.[a-zA-Z]+)` \|(.*)\|$/gm);
  return [...rows].flatMap(([row, name]) =>
    row!.split(" | ")[place]!.replace(/ \|$/, "") === "no" ? [] : [name!],
  );
}

test.each(Object.entries(readers))("%s may what docs/permissions.md says", (name, { role, countries }) => {
  // Wherever it is that somebody is limited to.
  const elsewhere = countries.length > 0 ? ["CR", "GT"] : [];
  const listed = permissionsOf(makeActor(role, elsewhere));
  expect(listed).toEqual(printed(name));
  expect(listed).toContain("organization.propose");
});

test("a key has what is its own, and no account", () => {
  const { role, countries, name } = makeActor("EDITOR");
  const [person, key] = ["user:1", "key:1"].map((reference) =>
    permissionsOf({ reference, role, countries, name }),
  );
  expect(key).toEqual(expect.arrayContaining(["bulk.undo", "note.remove", "organization.save"]));
  expect(person!.filter((each) => !key!.includes(each))).toEqual(
    expect.arrayContaining(["user.saveProfile", "session.revoke"]),
  );
});
