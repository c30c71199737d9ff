import { useLocale } from "react-admin";
import { grid, type Size, scaleBar, type View } from "./map-view.ts";
import { deskTag } from "./regions.ts";

/** Longest scale that is drawn, in pixels. */
const longest = 110;

/** What the buttons at the right cover, and half a label. */
const buttons = 80;

/** The lines of latitude and longitude with their degrees, and how long a kilometer is. */
export function MapGrid({ view, size }: { view: View; size: Size }) {
  const desk = useLocale() ?? "en";
  const { meridians, parallels, decimals } = grid(view, size);
  const degrees = new Intl.NumberFormat(deskTag(desk), {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const west = desk === "es" ? "O" : "W";
  const say = (at: number, [above, below]: [string, string]) => {
    const amount = degrees.format(Math.abs(at));
    return Number(amount) === 0 ? `${amount}°` : `${amount}° ${at > 0 ? above : below}`;
  };
  const { meters, pixels } = scaleBar(view, longest);
  const distance = new Intl.NumberFormat(deskTag(desk), {
    style: "unit",
    unit: meters < 1000 ? "meter" : "kilometer",
  }).format(meters < 1000 ? meters : meters / 1000);
  return (
    <g aria-hidden>
      {meridians.map(({ at, pixel }) => (
        <g key={`east ${at}`}>
          <line className="grid" x1={pixel} x2={pixel} y1={0} y2={size.height} />
          {pixel < size.width - buttons && (
            <text className="degrees" x={pixel + 3} y={11}>
              {say(at, ["E", west])}
            </text>
          )}
        </g>
      ))}
      {parallels.map(({ at, pixel }) => (
        <g key={`north ${at}`}>
          <line className="grid" x1={0} x2={size.width} y1={pixel} y2={pixel} />
          {pixel > 24 && pixel < size.height - 34 && (
            <text className="degrees" x={4} y={pixel - 3}>
              {say(at, ["N", "S"])}
            </text>
          )}
        </g>
      ))}
      <g transform={`translate(10 ${size.height - 10})`}>
        <path className="scale" d={`M0 -5V0H${pixels}V-5`} />
        <text className="distance" x={pixels / 2} y={-6}>
          {distance}
        </text>
      </g>
    </g>
  );
}
