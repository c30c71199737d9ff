import { type FieldProblem, fail } from "../../errors.ts";
import type { Values } from "./statement.ts";

export interface Near {
  latitude: number;
  longitude: number;
  withinKm?: number | null;
}

const earthRadiusKm = 6371;
const kmPerDegree = (Math.PI / 180) * earthRadiusKm;

/** A hundredth of a degree is about a kilometer: near enough to find help, too coarse to tell who asks from where. */
const round = (degrees: number) => Math.round(degrees * 100) / 100;

/** Kilometers to look around when nothing is said. */
const usualReach = 50;

function check(latitude: number, longitude: number, withinKm: number): void {
  const fields: FieldProblem[] = [];
  if (!(Math.abs(latitude) <= 90))
    fields.push({
      path: "near.latitude",
      message: { en: "Give degrees from -90 to 90.", es: "Indica grados de -90 a 90." },
    });
  if (!(Math.abs(longitude) <= 180))
    fields.push({
      path: "near.longitude",
      message: { en: "Give degrees from -180 to 180.", es: "Indica grados de -180 a 180." },
    });
  if (!(withinKm > 0 && withinKm <= 1000))
    fields.push({
      path: "near.withinKm",
      message: { en: "Give more than 0 and at most 1000.", es: "Indica más de 0 y como máximo 1000." },
    });
  if (fields.length > 0) fail("BAD_INPUT", undefined, fields);
}

/**
 * A relation `near` of organizations with a visible place within reach: (organization_id, distance in km, precision).
 * Boxes go to the index (two where the circle crosses the date line), the great circle decides.
 */
export function nearSql(near: Near, values: Values): string {
  const withinKm = near.withinKm ?? usualReach;
  check(near.latitude, near.longitude, withinKm);
  const latitude = round(near.latitude);
  const longitude = round(near.longitude);
  const lat = `${values.add(latitude)}::float8`;
  const lon = `${values.add(longitude)}::float8`;
  const reach = withinKm / kmPerDegree;
  const south = latitude - reach;
  const north = latitude + reach;
  const polar = south <= -90 || north >= 90;
  // Where the circle is widest it spans more longitude than at its center.
  const widest = Math.min(1, Math.sin((reach * Math.PI) / 180) / Math.cos((latitude * Math.PI) / 180));
  const spread = polar ? 180 : (Math.asin(widest) * 180) / Math.PI + 1e-9;
  const boxes = [0, -360, 360].map((turn) => [longitude - spread + turn, longitude + spread + turn] as const);
  const inBox = boxes
    .filter(([west, east]) => east >= -180 && west <= 180)
    .map(([west, east]) => {
      const corners = [west, south, east, north].map((value) => `${values.add(value)}::float8`);
      return `l.point <@ box(point(${corners[0]}, ${corners[1]}), point(${corners[2]}, ${corners[3]}))`;
    });
  const distance =
    `2 * ${earthRadiusKm} * asin(sqrt(least(1, power(sin(radians(l.point[1] - ${lat}) / 2), 2) ` +
    `+ cos(radians(${lat})) * cos(radians(l.point[1])) * power(sin(radians(l.point[0] - ${lon}) / 2), 2))))`;
  return (
    `SELECT DISTINCT ON (organization_id) organization_id, distance, precision FROM (` +
    `SELECT l.organization_id, l.precision, ${distance} AS distance FROM published.location l WHERE ${inBox.join(" OR ")}` +
    `) AS place WHERE distance <= ${values.add(withinKm)}::float8 ORDER BY organization_id, distance`
  );
}
