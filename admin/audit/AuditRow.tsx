import { Box, Button, Collapse, Link, TableCell, TableRow, Typography } from "@mui/material";
import { useId, useState } from "react";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import type { AuditLineFragment } from "#operations/audit/audit";
import { Difference, Differences } from "../history/Difference.tsx";
import { isLong } from "../history/is-long.ts";
import { useFormats } from "../i18n/useFormats.ts";
import { changeWords } from "./field-words.ts";
import { historyOf, placeOf } from "./subject-place.ts";
import { useMakerName } from "./useMakers.ts";
import { useTrailSay } from "./useTrailSay.ts";

/** More fields are counted: opened, the row tells them all. */
const mostNamed = 3;

/** One thing that somebody did: when, who, to what; opened, what exactly it changed. */
export function AuditRow({
  line,
  onBy,
  isBy,
}: {
  line: AuditLineFragment;
  /** Shows what else that one did. */
  onBy(): void;
  /** Whether only what that one did is shown. */
  isBy: boolean;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  const say = useTrailSay();
  const nameOf = useMakerName();
  const [isOpen, setOpen] = useState(false);
  const below = useId();
  const changes = changeWords(line.subject, line.changes, say);
  const history = historyOf(line);
  const maker = nameOf(line);
  const fields = [...new Set(changes.map(({ what }) => what))];
  const named = fields.slice(0, mostNamed).join("; ");
  const more = fields.length - mostNamed;
  return (
    <TableRow role="row">
      <TableCell role="cell">
        <time dateTime={line.at} title={formats.moment(line.at)}>
          {formats.ago(line.at)}
        </time>
        <Typography variant="body2" sx={{ color: "text.secondary" }}>
          {formats.moment(line.at)}
        </Typography>
      </TableCell>
      <TableCell role="cell" sx={{ overflowWrap: "anywhere" }}>
        {isBy ? (
          maker
        ) : (
          <Link
            component="button"
            type="button"
            onClick={onBy}
            title={translate("audit.onlyBy", { name: maker })}
            sx={{ font: "inherit", fontWeight: 600, textAlign: "start", py: 0.25 }}
          >
            {maker}
          </Link>
        )}
      </TableCell>
      <TableCell role="cell" sx={{ overflowWrap: "anywhere" }}>
        <Subject line={line} titleOf={say.nameOf} />
        <Typography>
          {translate(`words.auditAction.${line.action}`)}
          {named && `: ${named}`}
          {more > 0 && ` ${translate("audit.more", { smart_count: more })}`}
        </Typography>
        {line.message && (
          <Typography sx={{ color: "text.secondary", fontStyle: "italic" }} dir="auto">
            {translate("history.quote", { message: line.message })}
          </Typography>
        )}
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 0.5, ml: -1.25 }}>
          {changes.length > 0 && (
            <Button
              size="small"
              aria-expanded={isOpen}
              aria-controls={below}
              onClick={() => setOpen(!isOpen)}
            >
              {translate(isOpen ? "history.hide" : "history.showChanges")}
            </Button>
          )}
          {history && (
            <Button size="small" component={RouterLink} to={history}>
              {translate("audit.history")}
            </Button>
          )}
        </Box>
        <Collapse in={isOpen} id={below} mountOnEnter>
          <Box sx={{ pt: 1 }}>
            <Differences label={translate("audit.fields")}>
              {changes.map((change, place) => (
                <Difference
                  // biome-ignore lint/suspicious/noArrayIndexKey: two items of a list may be called the same.
                  key={place}
                  differing={{ ...change, isProse: isLong(change.from) || isLong(change.to) }}
                />
              ))}
            </Differences>
          </Box>
        </Collapse>
      </TableCell>
    </TableRow>
  );
}

function Subject({ line, titleOf }: { line: AuditLineFragment; titleOf(code: string): string }) {
  const translate = useTranslate();
  const { date } = useFormats();
  const to = placeOf(line);
  const kind = translate(`audit.subject.${line.subject}`);
  const name =
    line.subject === "BATCH" && line.subjectName
      ? translate(`audit.verb.${line.subjectName}`)
      : line.subject === "RULE" && line.subjectId
        ? titleOf(line.subjectId)
        : line.subject === "REVIEW" && line.subjectName
          ? date(line.subjectName)
          : (line.subjectName ?? kind);
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 1, alignItems: "baseline" }}>
      {to ? (
        <Link component={RouterLink} to={to}>
          {name}
        </Link>
      ) : (
        <Typography component="span" sx={{ fontWeight: 600 }}>
          {name}
        </Typography>
      )}
      {name !== kind && (
        <Typography component="span" variant="body2" sx={{ color: "text.secondary" }}>
          {kind}
        </Typography>
      )}
    </Box>
  );
}
