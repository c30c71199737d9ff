import { expect, test } from "@jest/globals";
import { mayOf } from "../../../server/policies/law.ts";
import { organizationPolicy } from "../../../server/policies/organization.ts";
import { proposalPolicy } from "../../../server/policies/proposal.ts";
import { makeActor } from "../../factories/actors.ts";

const editor = makeActor();
const life = (status: "DRAFT" | "PUBLISHED" | "ARCHIVED", actor = editor) =>
  mayOf(organizationPolicy, actor, { status, countries: ["MX"] }).filter((verb) =>
    ["publish", "archive", "unarchive"].includes(verb),
  );

test("what may be done with an organization is what can be done as it stands", () => {
  expect(life("DRAFT")).toEqual(["publish", "archive"]);
  expect(life("PUBLISHED")).toEqual(["archive"]);
  expect(life("ARCHIVED")).toEqual(["unarchive"]);
  expect(life("ARCHIVED", makeActor("EDITOR", ["US"]))).toEqual([]);
});

test("a proposal is decided once", () => {
  const organization = { status: "PUBLISHED", countries: ["MX"] } as const;
  const may = (status: "OPEN" | "ACCEPTED" | "REJECTED") =>
    mayOf(proposalPolicy, editor, { organization, status });
  expect([may("OPEN"), may("ACCEPTED"), may("REJECTED")]).toEqual([["decide"], [], []]);
});
