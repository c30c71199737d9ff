import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import { useFormats } from "../../i18n/useFormats.ts";

/** Where the team's capacity ends: what is below it is listed, and ranks higher the next month. */
export function CapacityLine({ planned }: { planned: number }) {
  const translate = useTranslate();
  const formats = useFormats();
  return (
    <Box component="li" sx={lineLook}>
      <strong>
        {translate("reviews.line.title", { smart_count: planned, number: formats.number(planned) })}
      </strong>{" "}
      {translate("reviews.line.says")}
    </Box>
  );
}

const lineLook = {
  px: { xs: 1.5, md: 2 },
  py: 1,
  borderTop: 2,
  borderColor: "secondary.main",
  bgcolor: "background.default",
  color: "text.secondary",
  "& strong": { color: "secondary.main", fontWeight: 650 },
} as const;
