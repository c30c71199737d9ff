import { expect, test } from "@jest/globals";
import { policyRecord } from "../../../server/organizations/policy-record.ts";
import { makeEntry, makeOrganization } from "../../factories/organization.ts";

test("names the countries of every entry, before and after, once each", () => {
  const before = makeOrganization({ entries: [makeEntry({ country: "US" }), makeEntry({ country: "MX" })] });
  const after = makeOrganization({ entries: [makeEntry({ country: "MX" }), makeEntry({ country: "GT" })] });
  expect(policyRecord("DRAFT", before, after)).toEqual({ status: "DRAFT", countries: ["GT", "MX", "US"] });
  expect(policyRecord("PUBLISHED", makeOrganization({ entries: [] }))).toEqual({
    status: "PUBLISHED",
    countries: [],
  });
});
