import { Box, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { useLocale, useTranslate } from "react-admin";
import { useFormContext, useWatch } from "react-hook-form";
import { useFormats } from "../../i18n/useFormats.ts";
import { visuallyHidden } from "../../layout/visually-hidden.ts";
import { useUndo } from "../form/items/UndoBar.tsx";
import { useOrganization } from "../form/OrganizationContext.tsx";
import type { OrganizationForm } from "../form/organization-form.ts";
import { useSetPoint } from "./CoordinateFields.tsx";
import { type Point, roundPoint } from "./map-view.ts";
import { mappedPlaces, type Precision } from "./mapped-places.ts";
import { deskTag } from "./regions.ts";

const LocationMap = lazy(() => import("./LocationMap.tsx"));
const precisions = ["EXACT", "STREET", "CITY"] as const satisfies Precision[];
const height = { xs: 220, sm: 280 };

/** The map of the locations, loaded when it comes near the screen; what a press on it means, and what is not on it. */
export function LocationMapPanel({
  selected,
  onSelect,
}: {
  selected: string | null;
  onSelect: (id: string) => void;
}) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const formats = useFormats();
  const { readOnly } = useOrganization();
  const { control, getValues } = useFormContext<OrganizationForm>();
  const setPoint = useSetPoint();
  const offerUndo = useUndo();
  const [chosen, setChosen] = useState<Precision | null>(null);
  const [said, setSaid] = useState("");
  const frame = useRef<HTMLDivElement>(null);
  const isNear = useNear(frame);
  const places = useWatch({ control, name: "locations", compute: mappedPlaces });
  const target = places.find(({ id }) => id === selected);
  const precision = chosen ?? target?.precision ?? "STREET";
  const missing = places.filter(({ point }) => point === null);
  const called = ({ number, name }: { number: number; name: string }) =>
    `${number}. ${name || translate("places.unnamed")}`;

  const move = (id: string, to: Point) => {
    const index = getValues("locations").findIndex((location) => location.id === id);
    const { latitude, longitude, coordinatePrecision } = getValues(`locations.${index}`);
    const before = latitude === null || longitude === null ? null : { latitude, longitude };
    const means = id === selected ? precision : (coordinatePrecision ?? precision);
    const point = roundPoint(to, means);
    setPoint(index, point, means);
    const degrees = new Intl.NumberFormat(deskTag(desk), { maximumFractionDigits: 5 });
    const place = { number: index + 1, name: places.find((each) => each.id === id)?.name ?? "" };
    const says = translate("places.map.moved", {
      label: called(place),
      point: `${degrees.format(point.latitude)}, ${degrees.format(point.longitude)}`,
    });
    setSaid(says);
    return { says, undo: () => setPoint(indexOf(id), before, coordinatePrecision) };
  };
  const indexOf = (id: string) => getValues("locations").findIndex((location) => location.id === id);
  // A press may be a slip, and moves far; the arrow keys go back as they came.
  const place = (id: string, to: Point) => {
    const { says, undo } = move(id, to);
    offerUndo(says, undo);
  };
  return (
    <Box sx={{ mb: 2 }}>
      <Box ref={frame} sx={{ height, borderRadius: 1, bgcolor: "action.hover" }}>
        {isNear && (
          <Suspense>
            <LocationMap
              places={places}
              selected={selected}
              onSelect={onSelect}
              onPlace={readOnly ? undefined : place}
              onNudge={readOnly ? undefined : move}
              height={height}
            />
          </Suspense>
        )}
      </Box>
      {target && !readOnly && (
        <Box
          sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: 1.5, rowGap: 0.5, mt: 1 }}
        >
          <Typography variant="body2" id="places-aim">
            {translate("places.map.aim", { label: called(target) })}
          </Typography>
          <ToggleButtonGroup
            exclusive
            size="small"
            color="primary"
            value={precision}
            aria-labelledby="places-aim"
            onChange={(_, value: Precision | null) => value && setChosen(value)}
          >
            {precisions.map((value) => (
              <ToggleButton key={value} value={value} sx={{ py: 0.25, px: 1.25 }}>
                {translate(`places.precision.${value}`)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        </Box>
      )}
      {missing.length > 0 && missing.length < places.length && (
        <Typography variant="body2" sx={{ color: "text.secondary", mt: 1 }}>
          {translate("places.map.missing", { places: formats.list(missing.map(called)) })}
        </Typography>
      )}
      <Box aria-live="polite" sx={visuallyHidden}>
        {said}
      </Box>
    </Box>
  );
}

/** Whether an element has been near the screen: the map's data is not loaded for those who never scroll there. */
function useNear(element: { current: HTMLElement | null }): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => entry!.isIntersecting && setNear(true), {
      rootMargin: "300px",
    });
    observer.observe(element.current!);
    return () => observer.disconnect();
  }, [element]);
  return isNear;
}
