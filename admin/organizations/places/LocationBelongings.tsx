import { Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { useFormContext, useWatch } from "react-hook-form";
import { useFormats } from "../../i18n/useFormats.ts";
import { listBelongings } from "../form/items/belonging.ts";
import type { OrganizationForm } from "../form/organization-form.ts";
import type { Location } from "./postal-lines.ts";

const lists = ["phones", "emails", "schedules", "contacts"] as const;

/** What belongs to a place, and what becomes of it with the place's visibility; nothing where nothing does. */
export function LocationBelongings({ id, visibility }: { id: string; visibility: Location["visibility"] }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { control, getValues } = useFormContext<OrganizationForm>();
  const counted = useWatch({
    control,
    name: lists,
    compute: () => {
      const there = listBelongings(getValues(), id);
      return lists.map((list) => there.filter((item) => item.list === list).length).join(" ");
    },
  });
  const counts = counted.split(" ").map(Number);
  const said = lists.flatMap((list, index) =>
    counts[index] ? [translate(`places.belonging.${list}`, { smart_count: counts[index] })] : [],
  );
  if (said.length === 0) return null;
  return (
    <Typography variant="body2" sx={{ color: "text.secondary", mt: 0.5, ml: 4.75 }}>
      {translate(visibility === "HIDDEN" ? "places.belonging.hidden" : "places.belonging.shown", {
        items: formats.list(said),
      })}
    </Typography>
  );
}
