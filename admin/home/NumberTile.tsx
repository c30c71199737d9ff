import { Card, CardActionArea, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { useFormats } from "../i18n/useFormats.ts";

/** One number that leads to its list; `label` is the key of its words. Nothing to do is said quietly. */
export function NumberTile({
  count,
  label,
  to,
  urgent = false,
}: {
  count: number;
  label: string;
  to: string;
  urgent?: boolean;
}) {
  const formats = useFormats();
  const translate = useTranslate();
  const color = count === 0 ? "text.secondary" : urgent ? "error.main" : "text.primary";
  return (
    <Card variant="outlined">
      <CardActionArea component={Link} to={to} sx={{ p: 2, height: "100%" }}>
        <Typography
          component="span"
          sx={{ display: "block", fontSize: "2rem", lineHeight: 1.1, fontWeight: 650, color }}
        >
          {formats.number(count)}
        </Typography>
        <Typography component="span" sx={{ display: "block", color: "text.secondary", mt: 0.5 }}>
          {translate(label, { smart_count: count })}
        </Typography>
      </CardActionArea>
    </Card>
  );
}
