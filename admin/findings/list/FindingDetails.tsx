import { Box, Link, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { useLocale, useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { Difference, Differences } from "../../history/Difference.tsx";
import { isLong } from "../../history/is-long.ts";
import { textFor } from "../../i18n/text-for.ts";
import { useFormats } from "../../i18n/useFormats.ts";
import { pairPath } from "../../merging/pair-path.ts";
import { useSay } from "../../organizations/history/useSay.ts";
import { fieldPath } from "../finding-filter.ts";
import { evidenceWords, repairWords } from "../finding-words.ts";
import type { Listed } from "./actions.ts";

/** All about a finding: why it matters and what to do, what it rests on, who flagged it, and what became of it. */
export function FindingDetails({ finding }: { finding: Listed }) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const say = useSay();
  const { organization, other, repair, note, rule, source } = finding;
  const facts = evidenceWords(finding, say);
  const changes = repair ? repairWords(repair, say) : [];
  // One short change is told already, in the line of the finding.
  const isTold = changes.length === 1 && !changes.some(({ from, to }) => isLong(from) || isLong(to));
  return (
    <Box sx={{ display: "grid", gap: 1.5, pt: 1, pb: 0.5, maxWidth: "80ch" }}>
      <Typography sx={{ textWrap: "pretty" }}>{textFor(finding.explanation, desk)}</Typography>
      {note && (
        <Part
          title={translate("findingsRoom.flagged", { name: finding.madeBy ?? translate("words.unknown") })}
        >
          <Typography sx={{ fontStyle: "italic", overflowWrap: "anywhere" }} dir="auto">
            {translate("history.quote", { message: note })}
          </Typography>
        </Part>
      )}
      {source === "PERSON" && !note && (
        <Typography sx={{ color: "text.secondary" }}>
          {translate("findingsRoom.flagged", { name: finding.madeBy ?? translate("words.unknown") })}
        </Typography>
      )}
      {facts.length > 0 && (
        <Part title={translate("findingsRoom.restsOn")}>
          <Box component="dl" sx={factsLook}>
            {facts.map(({ what, says }) => (
              <div key={what}>
                <dt>{what}</dt>
                <dd dir="auto">{says}</dd>
              </div>
            ))}
          </Box>
        </Part>
      )}
      {repair && !isTold && (
        <Part title={textFor(repair.says, desk)}>
          <Differences label={textFor(repair.says, desk)}>
            {changes.map((change, place) => (
              <Difference
                // biome-ignore lint/suspicious/noArrayIndexKey: two fields may be called the same.
                key={place}
                differing={{ ...change, isProse: isLong(change.from) || isLong(change.to) }}
              />
            ))}
          </Differences>
        </Part>
      )}
      <Decided finding={finding} />
      <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 2, rowGap: 0.5 }}>
        {organization && (
          <Link component={RouterLink} to={fieldPath(organization.id, finding.path)}>
            {translate("findingsRoom.openForm")}
          </Link>
        )}
        {organization && other && (
          <Link component={RouterLink} to={pairPath(organization.id, [other.id])}>
            {translate("findingsRoom.compare")}
          </Link>
        )}
        <Link component={RouterLink} to={`/rules#${rule}`}>
          {translate("findingsRoom.aboutRule")}
        </Link>
      </Box>
    </Box>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <Typography component="h3" variant="body2" sx={{ fontWeight: 650, mb: 0.25 }}>
        {title}
      </Typography>
      {children}
    </section>
  );
}

/** What became of it, by whom and why. */
function Decided({ finding }: { finding: Listed }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { state, reason, snoozedUntil, decidedAt, decidedBy, resolvedAt, resolvedBy } = finding;
  if (state === "OPEN") return null;
  const [at, by] = state === "RESOLVED" ? [resolvedAt, resolvedBy] : [decidedAt, decidedBy];
  return (
    <Typography sx={{ color: "text.secondary" }}>
      {translate(`findingsRoom.decided.${state}`, {
        name: by ?? translate("words.unknown"),
        date: at ? formats.date(at) : "",
        until: snoozedUntil ? formats.date(snoozedUntil) : "",
      })}
      {reason && state !== "RESOLVED" && ` · ${translate("history.quote", { message: reason })}`}
    </Typography>
  );
}

/** Each fact in one line: what it is, and what it says. */
const factsLook = {
  m: 0,
  "& > div": { display: "flex", flexWrap: "wrap", columnGap: 1 },
  "& dt": { color: "text.secondary" },
  "& dt::after": { content: '":"' },
  "& dd": { m: 0, minWidth: 0, overflowWrap: "anywhere" },
};
