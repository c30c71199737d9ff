import { Typography } from "@mui/material";
import { useFormats } from "../../i18n/useFormats.ts";
import { type ColumnName, type Listed, type ListWords, textsOf } from "./columns.ts";
import { FreshnessCell } from "./FreshnessCell.tsx";

/** What stands in one column: two lines at most, so that every row is as high as the others. */
export function ListCell({
  column,
  organization,
  words,
}: {
  column: ColumnName;
  organization: Listed;
  words: ListWords;
}) {
  const formats = useFormats();
  if (column === "freshness") return <FreshnessCell organization={organization} />;
  if (column === "edited")
    return (
      <time dateTime={organization.editedAt} title={formats.moment(organization.editedAt)}>
        {formats.ago(organization.editedAt)}
      </time>
    );
  const texts = textsOf(column, organization, words);
  const [first, ...others] = texts;
  if (!first) return null;
  const rest = column === "languages" ? texts.join(", ") : null;
  return (
    <Typography
      component="span"
      variant="body2"
      title={texts.length > 1 || first.length > 20 ? texts.join("\n") : undefined}
      sx={{
        display: "-webkit-box",
        WebkitBoxOrient: "vertical",
        WebkitLineClamp: 2,
        overflow: "hidden",
        lineHeight: 1.35,
      }}
    >
      {rest ?? (others.length > 0 ? `${first} +${formats.number(others.length)}` : first)}
    </Typography>
  );
}
