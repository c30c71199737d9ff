import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { makeLocation, makeOrganization } from "../../../factories/organization.ts";
import { publishOrganizations } from "../../../factories/publish-organizations.ts";
import { openTestApp, type TestApp } from "../../../support/app.ts";

type Point = [latitude: number, longitude: number];

const at = (name: string, ...points: [Point, more?: Parameters<typeof makeLocation>[0]][]) =>
  makeOrganization({
    name,
    schedules: [],
    locations: points.map(([[latitude, longitude], more]) => makeLocation({ latitude, longitude, ...more })),
  });

const houses: Record<string, Point> = {
  "Mexico City": [19.4285, -99.1277],
  Puebla: [19.0433, -98.1986],
  Tapachula: [14.9039, -92.2575],
  Fiji: [-16.85, 179.98],
  Samoa: [-16.9, -179.9],
  "North Pole": [89.99, 10],
  Svalbard: [88, -170],
  "South Pole": [-90, 0],
  Equator: [0, 0],
};

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp("empty");
  await publishOrganizations(posada.db, [
    ...Object.entries(houses).map(([name, point]) => at(name, [point])),
    at("Centroid", [[25.4232, -101.0053], { coordinatePrecision: "CITY" }]),
    at("Two doors", [[30, -110]], [[30.5, -110], { coordinatePrecision: "STREET" }]),
    at("Mailbox", [[40, -100], { kind: "POSTAL" }]),
    at("Hidden", [[40, -100], { visibility: "HIDDEN" }]),
    at("City only, exact", [[40, -100], { visibility: "CITY_ONLY" }]),
    at("City only, centroid", [[40.1, -100], { visibility: "CITY_ONLY", coordinatePrecision: "CITY" }]),
    at("Nowhere", [[0, 0], { latitude: null, longitude: null, coordinatePrecision: null }]),
  ]);
});
afterAll(() => posada?.close());

interface Hit {
  name: string;
  km: number;
  precision: string;
}

async function near([latitude, longitude]: Point, withinKm?: number): Promise<Hit[]> {
  const { data, errors } = await posada.query(
    `query ($near: Near!) { organizations(near: $near) { totalCount
       edges { distanceKm distancePrecision node { name } } } }`,
    { near: { latitude, longitude, withinKm } },
  );
  expect(errors).toBeUndefined();
  expect(data.organizations.totalCount).toBe(data.organizations.edges.length);
  return data.organizations.edges.map(
    (edge: { distanceKm: number; distancePrecision: string; node: { name: string } }) => ({
      name: edge.node.name,
      km: edge.distanceKm,
      precision: edge.distancePrecision,
    }),
  );
}

/** The great circle by vectors in space, another way than the haversine. */
function distance(one: Point, other: Point): number {
  const vector = ([latitude, longitude]: Point) => {
    const [phi, lambda] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
    return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)] as const;
  };
  const [a, b] = [vector(one), vector(other)];
  const cross = Math.hypot(a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]);
  return 6371 * Math.atan2(cross, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]);
}

test.each<[string, Point, number]>([
  ["Mexico City", [19.43, -99.13], 300],
  ["between two cities", [17.5, -95.5], 1000],
  ["the date line from the west", [-16.8, 179.9], 200],
  ["the date line from the east", [-16.8, -179.9], 200],
  ["the date line itself", [-17, 180], 100],
  ["the date line's other name", [-17, -180], 100],
  ["the North Pole", [90, 0], 1000],
  ["beside the North Pole", [87, 100], 1000],
  ["the South Pole", [-90, 77], 50],
  ["beside the South Pole", [-85, 120], 600],
  ["the equator and the first meridian", [0.01, -0.01], 5],
])("finds exactly what is within reach of %s, nearest first", async (_where, point, withinKm) => {
  const expected = Object.entries(houses)
    .map(([name, house]) => ({ name, km: distance(point, house) }))
    .filter(({ km }) => km <= withinKm)
    .sort((a, b) => a.km - b.km);
  expect(expected.length).toBeGreaterThan(0);
  const found = (await near(point, withinKm)).filter(({ name }) => name in houses);
  expect(found.map(({ name }) => name)).toEqual(expected.map(({ name }) => name));
  for (const [index, { km }] of found.entries()) expect(km).toBeCloseTo(expected[index]!.km, 0.9);
});

test("reaches fifty kilometers when nothing is said", async () => {
  const [here] = await near([19.43, -99.13]);
  expect(here).toEqual({ name: "Mexico City", km: 0.3, precision: "EXACT" });
  expect(await near([19.03, -98.67])).toEqual([expect.objectContaining({ name: "Puebla" })]);
  expect(await near([19.0, -98.8])).toEqual([]);
});

test("says when the distance was measured to the middle of a city", async () => {
  expect(await near([25.42, -101.01], 5)).toEqual([{ name: "Centroid", km: 0.6, precision: "CITY" }]);
});

test("counts an organization once, at its nearest door", async () => {
  expect(await near([30.4, -110], 200)).toEqual([{ name: "Two doors", km: 11.1, precision: "STREET" }]);
});

test("finds no place that is for mail, hidden, or shown by its city only", async () => {
  expect((await near([40, -100], 1000)).map(({ name }) => name)).toEqual(["City only, centroid"]);
});

test("looks from a point rounded to a hundredth of a degree", async () => {
  const from = [
    [19.0449, -98.2049],
    [19.0351, -98.1951],
    [19.04, -98.2],
  ] as Point[];
  const answers = await Promise.all(from.map((point) => near(point, 2)));
  expect(answers[0]).toEqual([{ name: "Puebla", km: 0.4, precision: "EXACT" }]);
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
  expect((await near([19.0451, -98.2], 2))[0]?.km).not.toBe(0.4);
});
