import { expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  grid,
  type Point,
  pan,
  roundDown,
  roundPoint,
  scaleBar,
  settle,
  showAll,
  toPixel,
  toPoint,
  turnsOf,
  zoom,
} from "../../../../admin/organizations/places/map-view.ts";

const here = { longitude: -99.13, latitude: 19.43 };
const size = { width: 700, height: 260 };
const point = fc.record({
  longitude: fc.double({ min: -180, max: 179.99, noNaN: true }),
  latitude: fc.double({ min: -70, max: 70, noNaN: true }),
});
const view = fc
  .record({ point, scale: fc.double({ min: 200, max: 1e7, noNaN: true }) })
  .map(({ point, scale }) => settle({ ...point, scale }, size));
const pixel = fc.record({
  x: fc.double({ min: 0, max: size.width, noNaN: true }),
  y: fc.double({ min: 0, max: size.height, noNaN: true }),
});

test("finds the point again that it drew", () => {
  fc.assert(
    fc.property(view, pixel, (view, at) => {
      const back = toPixel(toPoint(at, view, size), view, size);
      expect(back.y).toBeCloseTo(at.y, 3);
      // At the date line either edge of the earth is right.
      if (Math.abs(back.x - at.x) < view.scale) expect(back.x).toBeCloseTo(at.x, 3);
    }),
  );
});

test("fits all points into the map, also across the date line", () => {
  fc.assert(
    fc.property(
      point,
      fc.array(
        fc.tuple(
          fc.double({ min: -50, max: 50, noNaN: true }),
          fc.double({ min: -10, max: 10, noNaN: true }),
        ),
        {
          maxLength: 5,
        },
      ),
      (first, steps) => {
        const points = [
          first,
          ...steps.map(([east, north]) => ({
            longitude: first.longitude + east,
            latitude: first.latitude + north,
          })),
        ];
        const shown = showAll(points, size);
        for (const { x, y } of points.map((each) => toPixel(each, shown, size))) {
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(size.width);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(size.height);
        }
      },
    ),
  );
  const fiji = showAll(
    [
      { longitude: 178, latitude: -18 },
      { longitude: -179, latitude: -17 },
    ],
    size,
  );
  expect(Math.abs(fiji.longitude)).toBeCloseTo(179.5, 5);
});

test("shows the whole earth when there is nothing to fit, and a region around a place alone", () => {
  expect(showAll([], size).scale).toBeCloseTo(size.width / (2 * Math.PI), 5);
  const alone = showAll([{ longitude: -99.13, latitude: 19.43 }], size);
  expect(toPoint({ x: 0, y: 130 }, alone, size).longitude).toBeCloseTo(-104.13, 2);
});

test("shows places near each other apart, but not so close that nothing says where they are", () => {
  const [near, next] = [
    { ...here, latitude: 19.7 },
    { ...here, latitude: 19.4301 },
  ];
  const gap = (other: Point) => {
    const shown = showAll([here, other], size);
    return toPixel(here, shown, size).y - toPixel(other, shown, size).y;
  };
  expect(gap(near)).toBeCloseTo(44, 5);
  expect(gap(next)).toBeLessThan(1);
  expect(showAll([here, here], size)).toEqual(showAll([here], size));
});

test("draws the earth on both sides of the date line", () => {
  expect(turnsOf(showAll([here], size), size)).toEqual([0]);
  expect(turnsOf(showAll([{ longitude: 178, latitude: -18 }], size), size)).toEqual([0, 360]);
  expect(turnsOf(showAll([], size), size)).toEqual([-360, 0, 360]);
});

test("zooms around the pixel that is pointed at", () => {
  const start = showAll([{ longitude: -99, latitude: 19 }], size);
  const at = { x: 500, y: 60 };
  const held = toPoint(at, start, size);
  const closer = zoom(start, 2, at, size);
  expect(closer.scale).toBeCloseTo(start.scale * 2, 5);
  expect(toPixel(held, closer, size)).toEqual({ x: expect.closeTo(500, 5), y: expect.closeTo(60, 5) });
});

test("never leaves the earth", () => {
  const far = pan(showAll([], size), { x: 0, y: 1e6 }, size);
  expect(toPoint({ x: 0, y: 0 }, far, size).latitude).toBeCloseTo(85.05, 2);
  expect(zoom(far, 1e-6, { x: 0, y: 0 }, size).scale).toBeCloseTo(size.width / (2 * Math.PI), 5);
});

test("draws its scale and its grid in round numbers", () => {
  expect([0.0007, 1, 4.9, 5, 3400].map(roundDown)).toEqual([0.0005, 1, 2, 5, 2000]);
  const shown = showAll([{ longitude: -99.13, latitude: 19.43 }], size);
  expect(scaleBar(shown, 100)).toEqual({ meters: 100_000, pixels: expect.closeTo(66.8, 1) });
  const lines = grid(shown, size);
  expect(lines.meridians.map(({ at }) => at)).toEqual([
    -104, -103, -102, -101, -100, -99, -98, -97, -96, -95,
  ]);
  expect(lines.parallels.map(({ at }) => at)).toEqual([18, 19, 20, 21]);
  expect(lines.decimals).toBe(0);
});

test("keeps no more decimals than were meant", () => {
  const exact = { longitude: -99.13320987, latitude: 19.43260421 };
  expect(roundPoint(exact, "EXACT")).toEqual({ longitude: -99.13321, latitude: 19.4326 });
  expect(roundPoint(exact, "CITY")).toEqual({ longitude: -99.13, latitude: 19.43 });
});
