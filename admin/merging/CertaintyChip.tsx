import { Chip } from "@mui/material";
import { useTranslate } from "react-admin";

const colors = { CERTAIN: "error", LIKELY: "warning", POSSIBLE: "default" } as const;

/** How sure it is that organizations are one. */
export function CertaintyChip({ certainty }: { certainty: keyof typeof colors }) {
  const translate = useTranslate();
  return (
    <Chip
      size="small"
      variant="outlined"
      color={colors[certainty]}
      label={translate(`merging.certainty.${certainty}`)}
    />
  );
}
