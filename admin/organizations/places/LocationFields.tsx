import { Box, Stack } from "@mui/material";
import { useMemo } from "react";
import { useLocale, useTranslate } from "react-admin";
import { FormSelect } from "../form/fields/FormSelect.tsx";
import { FormText } from "../form/fields/FormText.tsx";
import { usePasteOffer } from "../pasting/usePasteOffer.ts";
import { CoordinateFields } from "./CoordinateFields.tsx";
import { FormCombo } from "./FormCombo.tsx";
import { countryCodes, countryName } from "./regions.ts";
import { TimeZoneField } from "./TimeZoneField.tsx";
import { VisibilityChoice } from "./VisibilityChoice.tsx";

const kinds = ["PHYSICAL", "POSTAL", "VIRTUAL"] as const;
const whole = { gridColumn: "1 / -1" };

/** Everything about one location, in the order in which one would say it. */
export function LocationFields({ index, isVirtual }: { index: number; isVirtual: boolean }) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const offerPaste = usePasteOffer();
  const field = (key: string) => ({
    name: `locations.${index}.${key}`,
    label: translate(`places.fields.${key}`),
  });
  const countries = useMemo(
    () =>
      countryCodes
        .map((value) => ({ value, label: countryName(value, desk) }))
        .sort((a, b) => a.label.localeCompare(b.label, desk)),
    [desk],
  );
  return (
    <Stack spacing={2.5}>
      <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: { xs: "1fr", sm: "1fr 1fr" } }}>
        <FormSelect
          {...field("kind")}
          options={kinds.map((value) => ({ value, label: translate(`words.locationKind.${value}`) }))}
        />
        <FormText {...field("name")} placeholder={translate("places.example.name")} />
      </Box>
      <VisibilityChoice name={`locations.${index}.visibility`} />
      <Box
        sx={{
          display: "grid",
          gap: 2,
          gridTemplateColumns: { xs: "1fr", sm: "repeat(6, 1fr)" },
          "& > *": { gridColumn: { sm: "span 2" } },
        }}
      >
        {!isVirtual && (
          <>
            <FormText
              {...field("asPublished")}
              multiline
              rows={2}
              helperText={translate("places.hint.asPublished")}
              onPasteText={offerPaste("locations", index)}
              sx={whole}
            />
            <FormText {...field("address1")} sx={{ gridColumn: { sm: "span 3" } }} />
            <FormText {...field("address2")} sx={{ gridColumn: { sm: "span 3" } }} />
            <FormText {...field("postalCode")} />
          </>
        )}
        <FormText {...field("city")} />
        <FormText {...field("state")} />
        <FormCombo {...field("country")} options={countries} sx={{ gridColumn: { sm: "span 3" } }} />
        <TimeZoneField index={index} sx={{ gridColumn: { sm: "span 3" } }} />
        <FormText
          {...field("statedTimezone")}
          placeholder={translate("places.example.statedTimezone")}
          helperText={translate("places.hint.statedTimezone")}
          sx={{ gridColumn: { sm: "span 3" } }}
        />
      </Box>
      {!isVirtual && <CoordinateFields index={index} />}
    </Stack>
  );
}
