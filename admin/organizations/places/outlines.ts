import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection } from "topojson-specification";
import type { Point } from "./map-view.ts";

/** A country as the map draws it. */
export interface Outline {
  /** ISO 3166-1 alpha-2; null for what has none. */
  code: string | null;
  shape: Feature<Polygon | MultiPolygon>;
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
    const shape = each as Feature<Polygon | MultiPolygon>;
    return { code: each.properties.code, shape, corners: cornersOf(shape.geometry) };
  });
}

function cornersOf(geometry: Polygon | MultiPolygon): Outline["corners"] {
  const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
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
