import { type GeoStream, geoClipRectangle, geoPath, geoTransform } from "d3-geo";
import { memo, useMemo } from "react";
import { northing, type Size, toPixel, turnsOf, type View } from "./map-view.ts";
import type { Outline } from "./outlines.ts";
import { countryName } from "./regions.ts";

/** About the width of a letter of a country's name, in pixels. */
const letter = 7.5;

/** Land, borders, and the names of the countries that have room for them. */
export const Outlines = memo(function Outlines({
  outlines,
  view,
  size,
  desk,
}: {
  outlines: readonly Outline[];
  view: View;
  size: Size;
  desk: string;
}) {
  const land = useMemo(() => drawLand(outlines, view, size), [outlines, view, size]);
  const names = useMemo(() => placeNames(outlines, view, size, desk), [outlines, view, size, desk]);
  return (
    <g aria-hidden>
      <path className="land" d={land} />
      {names.map(({ code, name, x, y }) => (
        <text key={code} className="country" x={x} y={y}>
          {name}
        </text>
      ))}
    </g>
  );
});

/** Drawn on the plane: on the sphere, an island that thinning has turned inside out would cover the earth. */
function drawLand(outlines: readonly Outline[], view: View, size: Size): string {
  const { width, height } = size;
  const middle = northing(view.latitude);
  // A map's size more on every side: it can be dragged before it is drawn anew.
  const clip = geoClipRectangle(-width, -height, 2 * width, 2 * height);
  const geometries = outlines.map(({ shape }) => shape);
  const copies = turnsOf(view, size).map((turn) => {
    const project = geoTransform({
      point(longitude, latitude) {
        const x = width / 2 + ((longitude + turn - view.longitude) * Math.PI * view.scale) / 180;
        this.stream.point(x, height / 2 - (northing(latitude) - middle) * view.scale);
      },
    });
    const stream = (sink: GeoStream) => project.stream(clip(sink));
    return geoPath({ stream }).digits(1)({ type: "GeometryCollection", geometries }) ?? "";
  });
  return copies.join("");
}

function placeNames(outlines: readonly Outline[], view: View, size: Size, desk: string) {
  return outlines.flatMap(({ code, corners: [southWest, northEast] }) => {
    const wide = ((northEast.longitude - southWest.longitude) * Math.PI * view.scale) / 180;
    // Shorter than three letters no country is called; this spares asking for most names.
    if (!code || wide < 4 * letter) return [];
    const middle = {
      longitude: (southWest.longitude + northEast.longitude) / 2,
      latitude: (southWest.latitude + northEast.latitude) / 2,
    };
    const { x, y } = toPixel(middle, view, size);
    if (x < 0 || x > size.width || y < 0 || y > size.height) return [];
    const name = countryName(code, desk);
    return name.length * letter < wide * 0.8 ? [{ code, name, x, y }] : [];
  });
}
