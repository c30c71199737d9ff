import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import type { ListOrganizationsQuery } from "#operations/organizations/list/list";

export type Match = ListOrganizationsQuery["organizations"]["edges"][number]["matches"][number];

/** The name, with what was found in it. */
export function MarkedName({ name, matches }: { name: string; matches: readonly Match[] }) {
  const translate = useTranslate();
  const found = matches.find(({ field }) => field === "name");
  if (!found || !name.includes(found.match)) return name || translate("words.unknown");
  const at = name.indexOf(found.match);
  return (
    <>
      {name.slice(0, at)}
      <Mark>{found.match}</Mark>
      {name.slice(at + found.match.length)}
    </>
  );
}

/** Where else the words stand: why it is in the list. */
export function FoundElsewhere({ matches }: { matches: readonly Match[] }) {
  const translate = useTranslate();
  const found = matches.find(({ field }) => field !== "name");
  if (!found) return null;
  return (
    <Typography component="span" variant="body2" noWrap sx={{ display: "block", color: "text.secondary" }}>
      {translate(`list.matched.${found.field}`)}: {endOf(found.before)}
      <Mark>{found.match}</Mark>
      {found.after}
    </Typography>
  );
}

/** Letters before the match: with more of them it would not be seen in the line any more. */
const mostBefore = 14;

/** The last words of what stands before the match. */
function endOf(text: string): string {
  if (text.length <= mostBefore) return text;
  const end = text.slice(-mostBefore);
  return `…${end.slice(end.indexOf(" ") + 1)}`;
}

function Mark({ children }: { children: string }) {
  return (
    <Box component="mark" sx={{ bgcolor: "action.selected", color: "text.primary", fontWeight: 700 }}>
      {children}
    </Box>
  );
}
