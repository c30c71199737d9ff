import { Box, Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { useFormContext, useWatch } from "react-hook-form";
import { FormSelect } from "../form/fields/FormSelect.tsx";
import { FormText } from "../form/fields/FormText.tsx";
import { useOrganization } from "../form/OrganizationContext.tsx";
import type { OrganizationForm } from "../form/organization-form.ts";
import type { Point } from "./map-view.ts";
import { type Precision, pointOf } from "./mapped-places.ts";
import { precisionOf, readCoordinates } from "./read-coordinates.ts";

const precisions = ["EXACT", "STREET", "CITY"] as const satisfies Precision[];

/** The point of a location and what it means; a pair or a map's link pasted into either field fills both. */
export function CoordinateFields({ index }: { index: number }) {
  const translate = useTranslate();
  const { readOnly } = useOrganization();
  const { control, getValues } = useFormContext<OrganizationForm>();
  const setPoint = useSetPoint();
  const name = `locations.${index}` as const;
  const [latitude, longitude] = useWatch({ control, name: [`${name}.latitude`, `${name}.longitude`] });
  const take = (text: string) => {
    const point = readCoordinates(text);
    if (point) setPoint(index, point, precisionOf(point));
    return point !== null;
  };
  // A point without what it means cannot be saved; how finely it was written is the best guess.
  const complete = () => {
    const { coordinatePrecision, ...location } = getValues(name);
    const point = pointOf(location);
    if (point && !coordinatePrecision) setPoint(index, point, precisionOf(point));
  };
  return (
    <Box>
      <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: { xs: "1fr 1fr", sm: "1fr 1fr 1.4fr" } }}>
        <FormText
          name={`${name}.latitude`}
          label={translate("places.fields.latitude")}
          type="number"
          onPasteText={take}
          onLeave={complete}
        />
        <FormText
          name={`${name}.longitude`}
          label={translate("places.fields.longitude")}
          type="number"
          onPasteText={take}
          onLeave={complete}
        />
        <FormSelect
          name={`${name}.coordinatePrecision`}
          label={translate("places.fields.precision")}
          sx={{ gridColumn: { xs: "1 / -1", sm: "auto" } }}
          options={[
            { value: "", label: translate("words.none") },
            ...precisions.map((value) => ({ value, label: translate(`places.precision.${value}`) })),
          ]}
        />
      </Box>
      <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 1, mt: 0.5 }}>
        <Box
          component="p"
          sx={{ m: 0, flex: 1, minWidth: "20ch", typography: "body2", color: "text.secondary" }}
        >
          {translate("places.coordinates.hint")}
        </Box>
        {!readOnly && (latitude !== null || longitude !== null) && (
          <Button size="small" onClick={() => setPoint(index, null, null)}>
            {translate("places.coordinates.clear")}
          </Button>
        )}
      </Box>
    </Box>
  );
}

/** Sets the point of the location at an index, with what it means; null takes it away. */
export function useSetPoint() {
  const { setValue } = useFormContext<OrganizationForm>();
  return (index: number, point: Point | null, precision: Precision | null) => {
    const name = `locations.${index}` as const;
    const options = { shouldDirty: true };
    setValue(`${name}.latitude`, point?.latitude ?? null, options);
    setValue(`${name}.longitude`, point?.longitude ?? null, options);
    setValue(`${name}.coordinatePrecision`, precision, options);
  };
}
