import LockOutlinedIcon from "@mui/icons-material/LockOutlined";
import { Box, Button, Typography } from "@mui/material";
import { memo, useEffect, useRef } from "react";
import { useLocale, useTranslate } from "react-admin";
import { useFormContext, useFormState, useWatch } from "react-hook-form";
import { ClaimChip } from "../claims/ClaimChip.tsx";
import { FieldFindings } from "../findings/FieldFindings.tsx";
import { useOrganization } from "../form/OrganizationContext.tsx";
import type { OrganizationForm } from "../form/organization-form.ts";
import { LocationBelongings } from "./LocationBelongings.tsx";
import { LocationFields } from "./LocationFields.tsx";
import { pointOf } from "./mapped-places.ts";
import { type Location, postalLines } from "./postal-lines.ts";
import { countryName, zonePlace } from "./regions.ts";

/** One location: as a reader sees it, and in the same place its fields when somebody edits it. */
export const LocationCard = memo(function LocationCard({
  index,
  isOpen,
  label,
  onToggle,
}: {
  index: number;
  isOpen: boolean;
  /** Which one it is, in a few words. */
  label: string;
  onToggle: (id: string, open: boolean) => void;
}) {
  const translate = useTranslate();
  const { readOnly } = useOrganization();
  const { control } = useFormContext<OrganizationForm>();
  const name = `locations.${index}` as const;
  const location = useWatch({ control, name });
  const { errors } = useFormState({ control, name });
  const isWrong = Boolean(errors.locations?.[index]);
  const id = location?.id;
  const latest = useRef(onToggle);
  latest.current = onToggle;
  // What cannot be saved is shown with its fields, or nobody finds it.
  useEffect(() => {
    if (isWrong && id) latest.current(id, true);
  }, [isWrong, id]);
  // It has just been removed.
  if (!location) return null;
  return (
    <Box data-field={name}>
      <Box
        sx={{
          display: "flex",
          flexWrap: { xs: "wrap", sm: "nowrap" },
          columnGap: 1.5,
          alignItems: "flex-start",
        }}
      >
        <PinNumber value={index + 1} isMapped={pointOf(location) !== null} />
        <Box sx={{ flex: { xs: "1 1 calc(100% - 40px)", sm: 1 }, minWidth: 0 }}>
          <Reading location={location} />
        </Box>
        <Box sx={{ display: "flex", alignItems: "center", gap: 0.5, ml: { xs: 4.75, sm: 0 } }}>
          <ClaimChip claimId={location.id} label={label} />
          <Button
            size="small"
            data-opens={isOpen ? undefined : ""}
            aria-expanded={isOpen}
            aria-label={translate(
              isOpen
                ? "places.card.closeNamed"
                : readOnly
                  ? "places.card.readNamed"
                  : "places.card.openNamed",
              {
                label,
              },
            )}
            onClick={() => onToggle(location.id, !isOpen)}
          >
            {translate(isOpen ? "places.card.close" : readOnly ? "places.card.read" : "words.action.edit")}
          </Button>
        </Box>
      </Box>
      {isOpen && (
        <Box sx={{ mt: 2 }}>
          <LocationFields index={index} isVirtual={location.kind === "VIRTUAL"} />
        </Box>
      )}
      <LocationBelongings id={location.id} visibility={location.visibility} />
      <FieldFindings name={name} />
    </Box>
  );
});

/** The number on its pin; pale while it is on no map. */
function PinNumber({ value, isMapped }: { value: number; isMapped: boolean }) {
  return (
    <Box
      aria-hidden
      sx={{
        flex: "none",
        display: "grid",
        placeItems: "center",
        width: 26,
        height: 26,
        borderRadius: "50%",
        fontSize: 13,
        fontWeight: 650,
        border: 1,
        borderColor: isMapped ? "primary.main" : "divider",
        bgcolor: isMapped ? "primary.main" : "transparent",
        color: isMapped ? "primary.contrastText" : "text.secondary",
      }}
    >
      {value}
    </Box>
  );
}

function Reading({ location }: { location: Location }) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const { kind, name, visibility, asPublished, timezone } = location;
  const lines = postalLines(location, (code) => countryName(code, desk));
  const aside = [
    kind !== "PHYSICAL" && translate(`words.locationKind.${kind}`),
    timezone && translate("places.card.zone", { zone: zonePlace(timezone) }),
    kind === "PHYSICAL" && !pointOf(location) && translate("places.card.unmapped"),
  ].filter(Boolean);
  return (
    <>
      {name?.trim() && <Typography sx={{ fontWeight: 650 }}>{name}</Typography>}
      {lines.map((line) => (
        <Typography key={line}>{line}</Typography>
      ))}
      {lines.length === 0 && (
        <Typography sx={{ color: "text.secondary" }}>
          {asPublished?.trim() || translate("places.card.blank")}
        </Typography>
      )}
      {visibility !== "FULL" && (
        <Typography variant="body2" sx={{ display: "flex", alignItems: "center", gap: 0.5, fontWeight: 600 }}>
          <LockOutlinedIcon sx={{ fontSize: 16 }} />
          {translate(`words.visibility.${visibility}`)}
        </Typography>
      )}
      {aside.length > 0 && (
        <Typography variant="body2" sx={{ color: "text.secondary" }}>
          {aside.join(" · ")}
        </Typography>
      )}
    </>
  );
}
