import type { Point } from "./map-view.ts";
import type { Location } from "./postal-lines.ts";

export type Precision = NonNullable<Location["coordinatePrecision"]>;

/** A location as the map shows it. */
export interface MappedPlace {
  id: string;
  /** Its place in the list, as printed on its pin. */
  number: number;
  /** What it is called, or where it is; empty when nothing says so. */
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  point: Point | null;
  precision: Precision | null;
  visibility: Location["visibility"];
}

/** The locations that can be on a map: one where help is given online has no place. */
export function mappedPlaces(locations: readonly Location[]): MappedPlace[] {
  return locations.flatMap((location, index) => {
    const { id, kind, name, city, address1, country, visibility, coordinatePrecision } = location;
    if (kind === "VIRTUAL") return [];
    return [
      {
        id,
        number: index + 1,
        name: name?.trim() || city?.trim() || address1?.trim() || "",
        country,
        point: pointOf(location),
        precision: coordinatePrecision,
        visibility,
      },
    ];
  });
}

/** Its coordinates, when both are there and on the earth. */
export function pointOf({ latitude, longitude }: Pick<Location, "latitude" | "longitude">): Point | null {
  if (typeof latitude !== "number" || typeof longitude !== "number") return null;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null;
}
