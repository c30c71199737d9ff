import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection } from "topojson-specification";
import type { Point } from "./map-view.ts";

/** A country as the map draws it. */
export interface Outline {
  /** ISO 3166-1 alpha-2; null for what has none. */
  code: string | null;
  shape: MultiPolygon;
  /** Two corners of its largest part: islands far away do not count. */
  corners: [southWest: Point, northEast: Point];
}

let loading: Promise<Outline[]> | undefined;

/** The outlines of all countries; loaded once, when the first map is on the screen. */
export function loadOutlines(): Promise<Outline[]> {
  loading ??= read().catch((error) => {
    // Asked again when the next map opens: the network may be back.
    loading = undefined;
    throw error;
  });
  return loading;
}

async function read(): Promise<Outline[]> {
  const { default: world } = await import("world-atlas/countries-50m.json?outlines");
  const countries = world.objects.countries as GeometryCollection<{ code: string | null }>;
  return feature(world, countries).features.map((each) => {
    const { geometry } = each as Feature<Polygon | MultiPolygon>;
    const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    const unrolled = parts.map((rings) => rings.map(unroll));
    return {
      code: each.properties.code,
      shape: { type: "MultiPolygon", coordinates: unrolled },
      corners: cornersOf(unrolled),
    };
  });
}

/** A ring over the date line goes on past 180 degrees, or a line would be drawn around the whole earth. */
function unroll(ring: Position[]): Position[] {
  let turn = 0;
  return ring.map(([east = 0, north = 0], index) => {
    const before = ring[index - 1]?.[0] ?? east;
    if (Math.abs(east - before) > 180) turn += east < before ? 360 : -360;
    return [east + turn, north];
  });
}

function cornersOf(parts: Position[][][]): Outline["corners"] {
  const boxes = parts.map(([outer = []]) => boxOf(outer));
  const area = ([from, to]: Outline["corners"]) =>
    (to.longitude - from.longitude) * (to.latitude - from.latitude);
  return boxes.reduce((largest, box) => (area(box) > area(largest) ? box : largest));
}

function boxOf(ring: Position[]): Outline["corners"] {
  const easts = ring.map(([east]) => east!);
  const norths = ring.map(([, north]) => north!);
  return [
    { longitude: Math.min(...easts), latitude: Math.min(...norths) },
    { longitude: Math.max(...easts), latitude: Math.max(...norths) },
  ];
}
