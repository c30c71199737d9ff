import ExpandIcon from "@mui/icons-material/ExpandMore";
import { Box, Button, ButtonBase, Checkbox, Chip, Link, Typography } from "@mui/material";
import { type MouseEvent, memo, useId, useState } from "react";
import { useLocale, useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { textFor } from "../../i18n/text-for.ts";
import { useFormats } from "../../i18n/useFormats.ts";
import { pairPath } from "../../merging/pair-path.ts";
import { useSay } from "../../organizations/history/useSay.ts";
import { fieldPath } from "../finding-filter.ts";
import { fieldWords } from "../finding-words.ts";
import { SeverityMark } from "../SeverityMark.tsx";
import { type Action, isOpenTo, type Listed } from "./actions.ts";
import { FindingDetails } from "./FindingDetails.tsx";
import { RepairLine } from "./RepairLine.tsx";
import { RowMenu } from "./RowMenu.tsx";

interface RowOptions {
  finding: Listed;
  /** The person's own id. */
  mine: string | undefined;
  selected: boolean;
  onSelect(finding: Listed, options: { through: boolean }): void;
  onAct(action: Action, findings: readonly Listed[]): void;
}

/** One finding: what is wrong, where, how bad, since when, who has it, and what would mend it; opened, all about it. */
export const FindingRow = memo(function FindingRow({ finding, mine, selected, onSelect, onAct }: RowOptions) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const [isOpen, setOpen] = useState(false);
  const below = useId();
  const title = textFor(finding.title, desk);
  const name = finding.organization?.name || translate("words.unknown");
  return (
    <Box component="li" data-row={finding.id} sx={rowLook} data-selected={selected || undefined}>
      <Checkbox
        size="small"
        checked={selected}
        onChange={() => undefined}
        onClick={(event: MouseEvent) => onSelect(finding, { through: event.shiftKey })}
        slotProps={{ input: { "aria-label": translate("findingsRoom.select", { title, name }) } }}
        sx={{ gridArea: "box", alignSelf: { xs: "center", md: "start" }, mt: { md: -0.75 } }}
      />
      <Box sx={{ gridArea: "bad", alignSelf: { xs: "center", md: "start" } }}>
        <SeverityMark severity={finding.severity} />
      </Box>
      <Box sx={{ gridArea: "what", minWidth: 0 }}>
        <Typography component="h2" sx={{ font: "inherit", m: 0 }}>
          <ButtonBase
            data-title=""
            aria-expanded={isOpen}
            aria-controls={below}
            onClick={() => setOpen(!isOpen)}
            sx={titleLook}
          >
            <span>{title}</span>
            <ExpandIcon
              aria-hidden
              sx={{
                fontSize: 20,
                flex: "none",
                color: "text.secondary",
                transform: isOpen ? "rotate(180deg)" : undefined,
              }}
            />
          </ButtonBase>
        </Typography>
        <Where finding={finding} name={name} mine={mine} />
        {finding.repair && <RepairLine repair={finding.repair} />}
      </Box>
      <Box
        sx={{ gridArea: "do", display: "flex", gap: 0.5, alignItems: "start", justifyContent: "flex-end" }}
      >
        {finding.state === "OPEN" && finding.organization && finding.other && (
          <Button
            size="small"
            variant="outlined"
            component={RouterLink}
            to={pairPath(finding.organization.id, [finding.other.id])}
            aria-label={translate("findingsRoom.compareWith", { name, other: finding.other.name })}
          >
            {translate("findingsRoom.compareButton")}
          </Button>
        )}
        {isOpenTo("apply", finding, mine) && (
          <Button
            size="small"
            variant="outlined"
            aria-label={translate("findingsRoom.apply.says", { says: textFor(finding.repair!.says, desk) })}
            title={textFor(finding.repair!.says, desk)}
            onClick={() => onAct("apply", [finding])}
          >
            {translate("findingsRoom.apply.button")}
          </Button>
        )}
        <RowMenu finding={finding} title={title} mine={mine} onAct={(action) => onAct(action, [finding])} />
      </Box>
      <Box id={below} hidden={!isOpen} sx={{ gridArea: "more", minWidth: 0 }}>
        {isOpen && <FindingDetails finding={finding} />}
      </Box>
    </Box>
  );
});

/** Where it is, since when, whose it is, and how it stands where it is not open. */
function Where({ finding, name, mine }: { finding: Listed; name: string; mine: string | undefined }) {
  const translate = useTranslate();
  const formats = useFormats();
  const say = useSay();
  const { organization, path, state, assigneeId, assigneeName, snoozedUntil } = finding;
  const field = fieldWords(path, say);
  return (
    <Typography
      component="div"
      variant="body2"
      sx={{ color: "text.secondary", display: "flex", flexWrap: "wrap", columnGap: 1, alignItems: "center" }}
    >
      {organization ? (
        <Link
          component={RouterLink}
          to={fieldPath(organization.id, path)}
          sx={{ overflowWrap: "anywhere", display: "inline-block", py: 0.25 }}
        >
          {name} · {field}
        </Link>
      ) : (
        `${name} · ${field}`
      )}
      {finding.firstSeenAt && (
        <time dateTime={finding.firstSeenAt} title={formats.moment(finding.firstSeenAt)}>
          {formats.ago(finding.firstSeenAt)}
        </time>
      )}
      {assigneeId && (
        <Chip
          size="small"
          variant="outlined"
          color={assigneeId === mine ? "primary" : "default"}
          label={
            assigneeId === mine
              ? translate("findingsRoom.withMe")
              : translate("findingsRoom.with", { name: assigneeName ?? "…" })
          }
        />
      )}
      {state !== "OPEN" && (
        <Chip
          size="small"
          label={
            state === "SNOOZED" && snoozedUntil
              ? `${translate("words.findingState.SNOOZED")} ${translate("findingsRoom.until", { date: formats.shortDate(snoozedUntil) })}`
              : translate(`words.findingState.${state}`)
          }
        />
      )}
    </Typography>
  );
}

const rowLook = {
  display: "grid",
  gridTemplateColumns: { xs: "auto minmax(0, 1fr) auto", md: "auto 6.75rem minmax(0, 1fr) auto" },
  gridTemplateAreas: {
    xs: '"box bad do" "what what what" "more more more"',
    md: '"box bad what do" ". . more more"',
  },
  columnGap: { xs: 0.5, md: 1 },
  rowGap: 0.5,
  px: { xs: 1, md: 1.5 },
  py: 1.25,
  "&:not(:first-of-type)": { borderTop: 1, borderColor: "divider" },
  "&:hover": { bgcolor: "action.hover" },
  "&[data-selected]": { bgcolor: "action.selected" },
} as const;

const titleLook = {
  font: "inherit",
  fontWeight: 600,
  textAlign: "start",
  justifyContent: "flex-start",
  gap: 0.25,
  minHeight: 26,
  borderRadius: 1,
  overflowWrap: "anywhere",
} as const;
