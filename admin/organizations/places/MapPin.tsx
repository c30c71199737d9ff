import type { KeyboardEvent } from "react";
import type { Pixel, View } from "./map-view.ts";
import type { MappedPlace } from "./mapped-places.ts";

/** How far from the point it may be, by what the point means. */
const radiusOf = { EXACT: 0, STREET: 300, CITY: 8000 }; // meters
const earthRadius = 6_371_000;
/** Pixels that an arrow key moves a pin, and a finer step with Shift. */
const coarse = 8;
const fine = 1;
const arrows: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A location on the map: its number, how sure its point is, and whether the public sees it. */
export function MapPin({
  place,
  at,
  view,
  label,
  isNamed,
  isSelected,
  onSelect,
  onMove,
}: {
  place: MappedPlace;
  at: Pixel;
  view: View;
  label: string;
  /** Whether there is room for its name beside it. */
  isNamed: boolean;
  isSelected: boolean;
  onSelect: () => void;
  /** Missing where nothing may be changed. */
  onMove: ((to: Pixel) => void) | undefined;
}) {
  const metersAPixel = (earthRadius * Math.cos((place.point!.latitude * Math.PI) / 180)) / view.scale;
  const around = radiusOf[place.precision ?? "EXACT"] / metersAPixel;
  const press = (event: KeyboardEvent) => {
    const [x, y] = arrows[event.key] ?? [];
    if (event.key === "Enter" || event.key === " ") onSelect();
    else if (x !== undefined && y !== undefined && onMove) {
      const step = event.shiftKey ? fine : coarse;
      onMove({ x: at.x + x * step, y: at.y + y * step });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <g transform={`translate(${at.x} ${at.y})`}>
      {/* Smaller than the pin it says nothing, larger than the map neither. */}
      {around > 12 && around < 2000 && <circle className="around" r={around} />}
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no button of its own. */}
      <g
        role="button"
        tabIndex={0}
        className={`pin ${place.visibility}`}
        data-selected={isSelected ? "" : undefined}
        data-pin={place.id}
        aria-label={label}
        aria-pressed={isSelected}
        onKeyDown={press}
        onPointerDown={(event) => event.stopPropagation()}
        onClick={onSelect}
      >
        <path d="M0 0C-4 -8 -12 -12 -12 -21A12 12 0 1 1 12 -21C12 -12 4 -8 0 0Z" />
        {place.visibility === "HIDDEN" && <line x1={-9} y1={-12} x2={9} y2={-30} />}
        <text y={-16.5}>{place.number}</text>
      </g>
      {isNamed && (
        <text aria-hidden className="name" x={16} y={-16.5}>
          {place.name}
        </text>
      )}
    </g>
  );
}
