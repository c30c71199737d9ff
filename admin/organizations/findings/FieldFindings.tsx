import ErrorOutlineIcon from "@mui/icons-material/ErrorOutlineOutlined";
import InfoOutlinedIcon from "@mui/icons-material/InfoOutlined";
import WarningAmberIcon from "@mui/icons-material/WarningAmber";
import { Box, Button, Collapse } from "@mui/material";
import { memo, useEffect, useId, useState } from "react";
import { useLocale, useTranslate } from "react-admin";
import { textFor } from "../../i18n/text-for.ts";
import { underFinger } from "../../theme.ts";
import { useOrganization } from "../form/OrganizationContext.tsx";
import type { Finding } from "./findings-store.ts";
import { useFindingsAt } from "./useFindings.tsx";
import { useRepair } from "./useRepair.ts";

const looks = {
  BLOCKING: { Icon: ErrorOutlineIcon, color: "error.main" },
  HIGH: { Icon: WarningAmberIcon, color: "warning.main" },
  MEDIUM: { Icon: WarningAmberIcon, color: "warning.main" },
  LOW: { Icon: InfoOutlinedIcon, color: "text.secondary" },
  NOTE: { Icon: InfoOutlinedIcon, color: "text.secondary" },
} as const;

/**
 * What the rules notice about a field, with the repair one click away. `name` is the form's name of a field, such as
 * `phones.2.asPublished`, or of what it stands in, such as `phones.2`: what no field shows stands there.
 */
export const FieldFindings = memo(function FieldFindings({ name }: { name: string }) {
  const { findings, store } = useFindingsAt(name);
  useEffect(() => store.show(name), [store, name]);
  if (findings.length === 0) return null;
  return (
    <Box component="ul" sx={{ m: 0, mt: 0.5, p: 0, listStyle: "none", display: "grid", gap: 0.5 }}>
      {findings.map((finding) => (
        <FindingItem key={`${finding.rule} ${finding.path}`} finding={finding} />
      ))}
    </Box>
  );
});

/** One finding: what it is, why it matters, and what mends it. */
export function FindingItem({ finding }: { finding: Finding }) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const { readOnly } = useOrganization();
  const repair = useRepair();
  const [isOpen, setOpen] = useState(false);
  const why = useId();
  const { Icon, color } = looks[finding.severity];
  return (
    <Box component="li" sx={{ fontSize: "0.8125rem", lineHeight: 1.35, minWidth: 0 }}>
      <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: 1 }}>
        <Box sx={{ display: "flex", gap: 0.75, alignItems: "center", minWidth: 0 }}>
          <Icon
            titleAccess={translate(`findings.severity.${finding.severity}`)}
            sx={{ fontSize: 18, color, flex: "none" }}
          />
          <span>{textFor(finding.title, desk)}</span>
        </Box>
        <Box sx={{ display: "flex", flexWrap: "wrap" }}>
          <Button
            size="small"
            color="inherit"
            aria-expanded={isOpen}
            aria-controls={why}
            onClick={() => setOpen(!isOpen)}
            sx={quiet}
          >
            {translate("findings.why")}
          </Button>
          {finding.repair && !readOnly && (
            <Button size="small" onClick={() => repair(finding.repair!)} sx={quiet}>
              {textFor(finding.repair.says, desk)}
            </Button>
          )}
        </Box>
      </Box>
      <Collapse in={isOpen} id={why} unmountOnExit>
        <Box sx={{ pb: 0.5, paddingInlineStart: 3.25, color: "text.secondary", maxWidth: "62ch" }}>
          {textFor(finding.explanation, desk)}
        </Box>
      </Collapse>
    </Box>
  );
}

const quiet = {
  minHeight: 26,
  px: 0.75,
  py: 0,
  fontSize: "inherit",
  minWidth: 0,
  textAlign: "start",
  [underFinger]: { minHeight: 36 },
} as const;
