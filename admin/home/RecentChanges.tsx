import { Box, Link, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { ReadRecentChanges, type ReadRecentChangesQuery } from "#operations/home/home";
import { useAsk } from "../ask/useAsk.ts";
import { historyOf, placeOf } from "../audit/subject-place.ts";
import { useFormats } from "../i18n/useFormats.ts";
import { useRules } from "../rules/useRules.ts";
import { Panel } from "./Panel.tsx";

type Change = ReadRecentChangesQuery["desk"]["recentChanges"][number];

/** Where what was changed stands, of an organization its history; null where it has no page. */
function linkOf(change: Change): string | null {
  return historyOf(change) ?? placeOf(change);
}

/** What others did lately. */
export function RecentChanges() {
  const translate = useTranslate();
  const { data } = useAsk(ReadRecentChanges, {});
  if (!data) return null;
  const { recentChanges } = data.desk;
  return (
    <Panel title={translate("home.recent.title")}>
      {recentChanges.length === 0 && (
        <Typography sx={{ color: "text.secondary" }}>{translate("home.recent.none")}</Typography>
      )}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
        {recentChanges.map((change) => (
          <ChangeLine key={change.id} change={change} />
        ))}
      </Box>
    </Panel>
  );
}

function ChangeLine({ change }: { change: Change }) {
  const translate = useTranslate();
  const formats = useFormats();
  const to = linkOf(change);
  const { titleOf } = useRules();
  const { subject, subjectName } = change;
  const says = { RULE: titleOf, REVIEW: formats.date }[subject as string] ?? String;
  const name = subjectName === null ? translate(`audit.subject.${subject}`) : says(subjectName);
  return (
    <Box component="li" sx={{ py: 1, "& + &": { borderTop: 1, borderColor: "divider" } }}>
      {to ? (
        <Link component={RouterLink} to={to}>
          {name}
        </Link>
      ) : (
        name
      )}
      <Typography variant="body2" sx={{ color: "text.secondary" }}>
        {translate(`words.auditAction.${change.action}`)} · {change.byName} ·{" "}
        <time dateTime={change.at} title={formats.moment(change.at)}>
          {formats.ago(change.at)}
        </time>
        {change.message && ` · ${translate("history.quote", { message: change.message })}`}
      </Typography>
    </Box>
  );
}
