import { Box, Button, Chip, Link, Typography } from "@mui/material";
import { useState } from "react";
import { useLocale, useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { textFor } from "../../i18n/text-for.ts";
import { useFormats } from "../../i18n/useFormats.ts";
import { usePageTitle } from "../../layout/PageTitle.tsx";
import { useMe } from "../../session/useMe.ts";
import { reviewsPath } from "../review-paths.ts";
import { TaskStateMark } from "../TaskStateMark.tsx";
import { HandButtons } from "./HandButtons.tsx";
import { useTasking } from "./useTasking.ts";

/** More are of little weight; they are one click away. */
const mostReasons = 3;

/** Which entry is to be checked, how far that is, and why it stands where it stands. */
export function TaskHeading() {
  const translate = useTranslate();
  const formats = useFormats();
  const mine = useMe()?.user?.id;
  const { task } = useTasking();
  const { month, rank, state, organization, assigneeId, assigneeName } = task;
  const name = organization.name || translate("words.unknown");
  usePageTitle(name);
  // A city and its state often have one name.
  const [place] = organization.locations;
  const where = [...new Set([place?.city, place?.state])].filter(Boolean).join(", ");
  return (
    <Box sx={{ mb: 2 }}>
      <Link component={RouterLink} to={reviewsPath({ month })} variant="body2">
        {translate("task.back", { month: formats.date(month) })}
      </Link>
      <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "start", columnGap: 2, rowGap: 1 }}>
        <Box sx={{ flex: "1 1 18rem", minWidth: 0 }}>
          <Typography variant="h1" sx={{ overflowWrap: "anywhere" }}>
            {name}
          </Typography>
          <Box sx={lineLook}>
            <TaskStateMark state={state} />
            {assigneeId ? (
              <Chip
                size="small"
                variant="outlined"
                color={assigneeId === mine ? "primary" : "default"}
                label={
                  assigneeId === mine
                    ? translate("task.withMe")
                    : translate("task.with", { name: assigneeName ?? "…" })
                }
              />
            ) : (
              <Chip size="small" label={translate("task.withNobody")} />
            )}
            <Typography component="span" variant="body2" sx={{ color: "text.secondary" }}>
              {[where, rank !== null && translate("task.rank", { rank: formats.number(rank) })]
                .filter(Boolean)
                .join(" · ")}
            </Typography>
            <Link component={RouterLink} to={`/organizations/${organization.id}`} variant="body2">
              {translate("task.openEntry")}
            </Link>
          </Box>
        </Box>
        <HandButtons />
      </Box>
      <Reasons />
    </Box>
  );
}

/** Why it is to be checked, and before others, in a few words. */
function Reasons() {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const {
    task: { reasons },
  } = useTasking();
  const [all, setAll] = useState(false);
  if (reasons.length === 0) return null;
  const shown = all ? reasons : reasons.slice(0, mostReasons);
  const more = reasons.length - shown.length;
  return (
    <Box component="section" aria-labelledby="task-why" sx={whyLook}>
      <Typography id="task-why" component="h2" variant="body2" sx={{ fontWeight: 650, display: "inline" }}>
        {translate("task.why")}
      </Typography>
      <Box component="ul" sx={{ display: "inline", m: 0, p: 0 }}>
        {shown.map(({ code, says }) => (
          <li key={code}>{textFor(says, desk)}</li>
        ))}
      </Box>
      {more > 0 && (
        <Button size="small" onClick={() => setAll(true)} sx={{ minHeight: 26, py: 0, ml: 0.5 }}>
          {translate("task.moreReasons", { smart_count: more })}
        </Button>
      )}
    </Box>
  );
}

/** One after the other, as a sentence has them. */
const whyLook = {
  mt: 1,
  maxWidth: "95ch",
  "& h2": { mr: 1 },
  "& li": { display: "inline" },
  "& li:not(:last-of-type)::after": { content: '" · "', color: "text.secondary" },
} as const;

const lineLook = {
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  columnGap: 1.5,
  rowGap: 0.5,
  mt: 0.75,
} as const;
