import { readFile } from "node:fs/promises";
import { quantize } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Plugin } from "vite";

type Position = [number, number];

/** Points closer to the line than this many degrees (2 km) are left out: half of the bytes, and hardly to be seen. */
const tolerance = 0.02;
/** Steps from edge to edge of the earth: 0.036° each, as fine as what is kept. */
const steps = 1e4;

/**
 * Makes the map's outlines of countries out of Natural Earth's (1:50 million), for imports that end in `?outlines`:
 * thinned to what a small map shows, each country named by its code (ISO 3166-1 alpha-2).
 */
export function outlines(): Plugin {
  return {
    name: "posada-outlines",
    enforce: "pre",
    async load(id) {
      if (!id.endsWith("?outlines")) return null;
      const world: Topology = JSON.parse(await readFile(id.replace("?outlines", ""), "utf8"));
      return { code: JSON.stringify(thin(world)), moduleType: "json" };
    },
  };
}

function thin(world: Topology) {
  const { scale, translate } = world.transform!;
  const arcs = world.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const positions = arc.map(([east, north]): Position => {
      x += east!;
      y += north!;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
    return straighten(positions);
  });
  const countries = world.objects.countries as GeometryCollection;
  const geometries = countries.geometries
    .map(({ properties: _, id, ...geometry }) => ({
      ...geometry,
      // ICU knows the numeric codes as other names of the regions.
      properties: { code: id === undefined ? null : (new Intl.Locale(`und-${id}`).region ?? null) },
    }))
    // Nobody lives around the pole, and no map of Mercator's can show it.
    .filter(({ properties }) => properties.code !== "AQ");
  const thinned = {
    type: "Topology",
    objects: { countries: { type: "GeometryCollection", geometries } },
    arcs,
  } as unknown as Topology<{ countries: GeometryCollection<{ code: string | null }> }>;
  return quantize(thinned, steps);
}

/** The line through the points that matter (Ramer, Douglas and Peucker); its ends stay, so borders still meet. */
function straighten(line: Position[]): Position[] {
  const kept = new Set([0, line.length - 1]);
  const parts: [number, number][] = [[0, line.length - 1]];
  for (let part = parts.pop(); part; part = parts.pop()) {
    const [from, to] = part;
    let [farthest, most] = [-1, tolerance];
    for (let index = from + 1; index < to; index++) {
      const away = distance(line[index]!, line[from]!, line[to]!);
      if (away > most) [farthest, most] = [index, away];
    }
    if (farthest < 0) continue;
    kept.add(farthest);
    parts.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, index) => kept.has(index));
}

function distance([x, y]: Position, [x1, y1]: Position, [x2, y2]: Position): number {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length === 0) return Math.hypot(x - x1, y - y1);
  return Math.abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length;
}
