/** A point on the earth, in WGS 84 degrees. */
export interface Point {
  longitude: number;
  latitude: number;
}

/** What a map in Mercator's projection shows: the middle, and pixels to a radian of longitude. */
export interface View extends Point {
  scale: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Pixel {
  x: number;
  y: number;
}

const earthRadius = 6_371_000; // meters
/** Where Mercator's square ends. */
const lastLatitude = 85.05;
/** About 30 m in the map's width: closer, a pin says no more. */
const closest = 1.5e8;
/** A place alone is shown with about 1,000 km around it, so that borders and coasts say where it is. */
const aloneDegrees = 10;
/** Places near each other are shown closer, until their pins lie this many pixels apart … */
const apart = 44;
/** … but never closer than some 70 km: then nothing would say where it is. */
const nearDegrees = 0.7;
/** Pins keep this far from the edge. */
const margin = 36;

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (radian: number) => (radian * 180) / Math.PI;
const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

/** How far north of the equator a latitude is drawn, for a scale of 1. */
export const northing = (latitude: number) =>
  Math.log(Math.tan(Math.PI / 4 + radians(clamp(latitude, -lastLatitude, lastLatitude)) / 2));

const latitudeAt = (north: number) => degrees(2 * Math.atan(Math.exp(north)) - Math.PI / 2);

/** The same longitude between -180 and 180. */
export const wrap = (longitude: number) => ((((longitude + 180) % 360) + 360) % 360) - 180;

/** Where a point is drawn: on the copy of the earth that is nearest to the middle. */
export function toPixel({ longitude, latitude }: Point, view: View, { width, height }: Size): Pixel {
  return {
    x: width / 2 + radians(wrap(longitude - view.longitude)) * view.scale,
    y: height / 2 - (northing(latitude) - northing(view.latitude)) * view.scale,
  };
}

/**
 * By how many degrees the earth is to be turned to be drawn in all of the map, and in half as much beside it: 0, and
 * over the date line also 360.
 */
export function turnsOf(view: View, { width }: Size): number[] {
  const reach = degrees(width / view.scale);
  return [-360, 0, 360].filter((turn) => Math.abs(turn - view.longitude) < 180 + reach);
}

/** What point is drawn at a pixel. */
export function toPoint({ x, y }: Pixel, view: View, { width, height }: Size): Point {
  return {
    longitude: wrap(view.longitude + degrees((x - width / 2) / view.scale)),
    latitude: latitudeAt(northing(view.latitude) - (y - height / 2) / view.scale),
  };
}

/** A view that the map can show: neither past the poles, nor farther than the whole earth, nor too close. */
export function settle(view: View, { width, height }: Size): View {
  const scale = clamp(view.scale, Math.max(width, height) / (2 * Math.PI), closest);
  const northmost = northing(lastLatitude) - height / 2 / scale;
  const north = clamp(northing(view.latitude), -northmost, northmost);
  return { longitude: wrap(view.longitude), latitude: latitudeAt(north), scale };
}

/** The view after the map was dragged by some pixels. */
export function pan(view: View, { x, y }: Pixel, size: Size): View {
  const middle = toPoint({ x: size.width / 2 - x, y: size.height / 2 - y }, view, size);
  return settle({ ...middle, scale: view.scale }, size);
}

/** The view `factor` times closer, with what is drawn at a pixel staying where it is. */
export function zoom(view: View, factor: number, at: Pixel, size: Size): View {
  const held = toPoint(at, view, size);
  const closer = settle({ ...view, scale: view.scale * factor }, size);
  const moved = toPixel(held, closer, size);
  return pan(closer, { x: at.x - moved.x, y: at.y - moved.y }, size);
}

/** The closest view that shows all points; the whole earth when there are none. */
export function showAll(points: readonly Point[], size: Size): View {
  const first = points[0];
  if (!first) return settle({ longitude: 0, latitude: 25, scale: 0 }, size);
  // Counted from the first, two points on both sides of the date line are near each other.
  const easts = points.map(({ longitude }) => wrap(longitude - first.longitude));
  const norths = points.map(({ latitude }) => northing(latitude));
  const [west, east] = [Math.min(...easts), Math.max(...easts)];
  const [south, north] = [Math.min(...norths), Math.max(...norths)];
  const alone = size.width / radians(aloneDegrees);
  const spread = Math.max(radians(east - west), north - south);
  const scale = Math.min(
    (size.width - 2 * margin) / radians(east - west),
    (size.height - 2 * margin) / (north - south),
    size.width / radians(nearDegrees),
    // Two at one spot are as one.
    spread < 1e-6 ? alone : Math.max(alone, apart / spread),
  );
  const middle = {
    longitude: first.longitude + (west + east) / 2,
    latitude: latitudeAt((south + north) / 2),
  };
  return settle({ ...middle, scale }, size);
}

/** The largest of 1, 2, 5, 10, 20 … that is not more than `most`; below 1 too. */
export function roundDown(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [5, 2, 1].find((factor) => factor * power <= most * (1 + 1e-9)) ?? 1;
  return step * power;
}

/** A round distance, and how long it is drawn at the middle of the map: at most `most` pixels. */
export function scaleBar(view: View, most: number): { meters: number; pixels: number } {
  const metersAPixel = (earthRadius * Math.cos(radians(view.latitude))) / view.scale;
  const meters = roundDown(metersAPixel * most);
  return { meters, pixels: meters / metersAPixel };
}

export interface GridLine {
  /** Degrees east or north. */
  at: number;
  /** The pixel of the line, from the left or the top. */
  pixel: number;
}

/** The lines of the grid that a view shows, at round degrees, at most 130 pixels apart. */
export function grid(
  view: View,
  size: Size,
): { meridians: GridLine[]; parallels: GridLine[]; decimals: number } {
  const step = Math.max(roundDown(degrees(130 / view.scale)), 1e-4);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const across = degrees(size.width / 2 / view.scale);
  const [top, bottom] = [0, size.height].map((y) => toPoint({ x: 0, y }, view, size).latitude);
  const meridians = multiples(view.longitude - across, view.longitude + across, step).map((at) => ({
    at: wrap(at),
    pixel: size.width / 2 + radians(at - view.longitude) * view.scale,
  }));
  const parallels = multiples(bottom!, top!, step).map((at) => ({
    at,
    pixel: toPixel({ longitude: view.longitude, latitude: at }, view, size).y,
  }));
  return { meridians, parallels, decimals };
}

function multiples(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step - 1e-9);
  const count = Math.max(0, Math.floor(to / step + 1e-9) - first + 1);
  return Array.from({ length: count }, (_, index) => (first + index) * step);
}

/** Decimals of a degree that mean something: five are a meter, three a street, two a city. */
const decimalsOf = { EXACT: 5, STREET: 4, CITY: 2 };

/** The point as precisely as it was meant. */
export function roundPoint(point: Point, precision: keyof typeof decimalsOf): Point {
  const round = (value: number) => Number(value.toFixed(decimalsOf[precision]));
  return { longitude: round(point.longitude), latitude: round(point.latitude) };
}
