import { expect, test } from "@jest/globals";
import {
  type Cluster,
  countriesOf,
  readCluster,
  readView,
  writeView,
} from "../../../admin/duplicates/read-clusters.ts";

const organization = (id: string, status = "PUBLISHED") =>
  ({
    id,
    status,
    verifiedAt: null,
    editedAt: "",
    phones: [],
    locations: [],
    entries: [],
    emails: [],
  }) as never;
const pair = (oneId: string, otherId: string, certainty: string | null, score: number) =>
  ({ oneId, otherId, certainty, score, signs: [] }) as never;

test("a cluster is as sure as its surest pair, which says why, and begins with the one that should rather stay", () => {
  const cluster: Cluster = {
    organizations: [organization("a", "DRAFT"), organization("b"), organization("c")],
    pairs: [pair("a", "b", null, -3), pair("a", "c", "LIKELY", 6), pair("b", "c", "CERTAIN", 5)],
  };
  const read = readCluster(cluster)!;
  expect(read.organizations.map(({ id }) => id)).toEqual(["b", "a", "c"]);
  expect(read.certainty).toBe("CERTAIN");
  expect(read.surest).toBe(cluster.pairs[2]);
  expect(readCluster({ organizations: [organization("a")], pairs: [] })).toBeNull();
});

test("an address says what is shown, and says nothing of what is usual or unknown", () => {
  const view = readView(new URLSearchParams("certainty=LIKELY&country=MX&page=3"));
  expect(view).toEqual({ certainty: "LIKELY", country: "MX", page: 3 });
  expect(writeView(view)).toEqual({ certainty: "LIKELY", country: "MX", page: "3" });
  const usual = { certainty: null, country: null, page: 1 };
  expect(readView(new URLSearchParams("certainty=SURE&page=-1"))).toEqual(usual);
  expect(writeView(usual)).toEqual({});
});

test.each([
  [null, [], {}],
  [null, ["MX", "GT"], { countries: ["MX", "GT"] }],
  ["all", ["MX", "GT"], {}],
  ["US", ["MX", "GT"], { country: "US" }],
])("a room at %p of somebody who tends %p asks for %p", (country, own, filter) => {
  expect(countriesOf({ certainty: null, country, page: 1 }, own)).toEqual(filter);
});
