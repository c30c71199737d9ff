import AddIcon from "@mui/icons-material/Add";
import FitScreenIcon from "@mui/icons-material/FitScreen";
import RemoveIcon from "@mui/icons-material/Remove";
import { Box, IconButton, Stack, Typography } from "@mui/material";
import {
  type KeyboardEvent,
  type RefObject,
  useDeferredValue,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { useLocale, useTranslate } from "react-admin";
import { MapGrid } from "./MapGrid.tsx";
import { MapPin } from "./MapPin.tsx";
import { MapSheet } from "./MapSheet.tsx";
import {
  type Pixel,
  type Point,
  pan,
  type Size,
  showAll,
  toPixel,
  toPoint,
  type View,
  zoom,
} from "./map-view.ts";
import type { MappedPlace } from "./mapped-places.ts";
import { Outlines } from "./Outlines.tsx";
import { loadOutlines, type Outline } from "./outlines.ts";
import { deskTag } from "./regions.ts";
import { useMapGestures } from "./useMapGestures.ts";
import { useSize } from "./useSize.ts";

/** With more pins than this, their names would lie over each other; the list has them. */
const mostNames = 6;
/** A press of an arrow key moves the map by this many pixels. */
const stride = 60;

interface LocationMapProps {
  places: readonly MappedPlace[];
  /** Id of the location whose point a press on the map sets. */
  selected: string | null;
  onSelect: (id: string) => void;
  /** Hears where the selected location was put; missing where nothing may be changed. */
  onPlace: ((id: string, to: Point) => void) | undefined;
  /** Hears where a pin was moved by keys. */
  onNudge: ((id: string, to: Point) => void) | undefined;
}

/** A map of the organization's locations, out of our own files. All that it does can be done in the fields too. */
export default function LocationMap({ height, ...rest }: LocationMapProps & { height: object }) {
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  return (
    <Box ref={frame} sx={{ position: "relative", height, overflow: "hidden", borderRadius: 1 }}>
      {size.width > 0 && <Drawing {...rest} frame={frame} size={size} />}
    </Box>
  );
}

function Drawing({
  places,
  selected,
  onSelect,
  onPlace,
  onNudge,
  frame,
  size,
}: LocationMapProps & { frame: RefObject<HTMLElement | null>; size: Size }) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const hint = useId();
  const outlines = useOutlines();
  // Null: it follows the locations. Once somebody moved it, it stays.
  const [chosen, setChosen] = useState<View | null>(null);
  const located = places.filter(({ point }) => point !== null);
  const target = places.find(({ id }) => id === selected);
  const view = chosen ?? followed(located, target ?? places[0], outlines, size);
  const drawn = useDeferredValue(view);
  const move = (id: string, to: Pixel, tell: typeof onPlace) => {
    // The map stays where it is while a point is set: it would run away from the pointer.
    setChosen(view);
    tell?.(id, toPoint(to, view, size));
  };
  const gestures = useMapGestures({
    frame,
    view,
    size,
    onView: setChosen,
    onPress: (at) => target && move(target.id, at, onPlace),
  });
  const middle = { x: size.width / 2, y: size.height / 2 };
  const press = (event: KeyboardEvent) => {
    const next = keys(view, size)[event.key];
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    setChosen(next);
  };
  const label = located.length
    ? translate("places.map.label", { smart_count: located.length })
    : translate("places.map.empty");
  return (
    <>
      <MapSheet
        size={size}
        label={label}
        hint={hint}
        isAiming={Boolean(onPlace && target)}
        onKeyDown={press}
        {...gestures}
      >
        {/* The land is drawn for the last view that there was time for, and moved to the view of now. */}
        <g transform={`${shift(drawn, view, size)}`}>
          <Outlines outlines={outlines ?? []} view={drawn} size={size} desk={desk} />
        </g>
        <MapGrid view={view} size={size} />
        {located.map((place) => (
          <MapPin
            key={place.id}
            place={place}
            at={toPixel(place.point!, view, size)}
            view={view}
            label={describe(place)}
            isNamed={located.length <= mostNames}
            isSelected={place.id === selected}
            onSelect={() => onSelect(place.id)}
            onMove={onNudge && ((to) => move(place.id, to, onNudge))}
          />
        ))}
      </MapSheet>
      <Box id={hint} hidden>
        {translate("places.map.keys")}
      </Box>
      <Stack
        sx={{
          position: "absolute",
          top: 8,
          right: 8,
          bgcolor: "background.paper",
          borderRadius: 1,
          boxShadow: 1,
        }}
      >
        <IconButton
          size="small"
          aria-label={translate("places.map.closer")}
          onClick={() => setChosen(zoom(view, 2, middle, size))}
        >
          <AddIcon fontSize="small" />
        </IconButton>
        <IconButton
          size="small"
          aria-label={translate("places.map.farther")}
          onClick={() => setChosen(zoom(view, 0.5, middle, size))}
        >
          <RemoveIcon fontSize="small" />
        </IconButton>
        <IconButton size="small" aria-label={translate("places.map.all")} onClick={() => setChosen(null)}>
          <FitScreenIcon fontSize="small" />
        </IconButton>
      </Stack>
      {located.length === 0 && (
        <Typography
          variant="body2"
          sx={{
            position: "absolute",
            top: 24,
            left: 8,
            px: 1.5,
            py: 0.5,
            bgcolor: "background.paper",
            borderRadius: 1,
          }}
        >
          {label}
        </Typography>
      )}
    </>
  );

  function describe({ number, name, point, precision, visibility }: MappedPlace): string {
    const degrees = new Intl.NumberFormat(deskTag(desk), { maximumFractionDigits: 5 });
    return [
      `${number}. ${name || translate("places.unnamed")}`,
      `${degrees.format(point!.latitude)}, ${degrees.format(point!.longitude)}`,
      precision && translate(`places.precision.${precision}`),
      visibility !== "FULL" && translate(`words.visibility.${visibility}`),
    ]
      .filter(Boolean)
      .join("; ");
  }
}

/** All locations that have a point; without any, the country of one; else the whole earth. */
function followed(
  located: readonly MappedPlace[],
  wanted: MappedPlace | undefined,
  outlines: readonly Outline[] | null,
  size: Size,
): View {
  const country = wanted?.country && outlines?.find(({ code }) => code === wanted.country);
  const points = located.map(({ point }) => point!);
  return showAll(points.length === 0 && country ? country.corners : points, size);
}

/** What the keys do to a view. */
function keys(view: View, size: Size): Record<string, View | null> {
  const middle = { x: size.width / 2, y: size.height / 2 };
  return {
    ArrowLeft: pan(view, { x: stride, y: 0 }, size),
    ArrowRight: pan(view, { x: -stride, y: 0 }, size),
    ArrowUp: pan(view, { x: 0, y: stride }, size),
    ArrowDown: pan(view, { x: 0, y: -stride }, size),
    "+": zoom(view, 2, middle, size),
    "=": zoom(view, 2, middle, size),
    "-": zoom(view, 0.5, middle, size),
    "0": null,
  };
}

/** How what was drawn for one view moves to lie right in another. */
function shift(drawn: View, view: View, size: Size): string {
  if (drawn === view) return "translate(0 0)";
  const factor = view.scale / drawn.scale;
  const middle = toPixel(drawn, view, size);
  return `translate(${middle.x - (factor * size.width) / 2} ${middle.y - (factor * size.height) / 2}) scale(${factor})`;
}

/** The outlines when they are there; the pins and the grid do not wait for them. */
function useOutlines(): readonly Outline[] | null {
  const [outlines, setOutlines] = useState<readonly Outline[] | null>(null);
  useEffect(() => {
    let isShown = true;
    loadOutlines().then(
      (loaded) => isShown && setOutlines(loaded),
      // Offline: a map of pins on a grid is still one.
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, []);
  return outlines;
}
