import CheckCircleOutlinedIcon from "@mui/icons-material/CheckCircleOutlined";
import { Box, Button, Collapse } from "@mui/material";
import { useId, useState } from "react";
import { useLocale, useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { textFor } from "../../i18n/text-for.ts";
import { pairPath } from "../../merging/pair-path.ts";
import { useOrganization } from "../form/OrganizationContext.tsx";
import { FindingLine } from "./FindingLine.tsx";
import { FindingMenu } from "./FindingMenu.tsx";
import type { Finding } from "./gather-findings.ts";
import { lineLook, markLook, quiet } from "./looks.ts";
import { SettleButton } from "./SettleButton.tsx";
import { useRepair } from "./useRepair.ts";

/** One finding: what it is, why it matters, what mends it, and what else can be decided about it. */
export function FindingItem({ finding, onGo }: { finding: Finding; onGo?: () => void }) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const { id, readOnly } = useOrganization();
  const repair = useRepair();
  const [isOpen, setOpen] = useState(false);
  const why = useId();
  return (
    <FindingLine
      finding={finding}
      menu={<FindingMenu finding={finding} />}
      beneath={
        <Collapse in={isOpen} id={why} unmountOnExit>
          <Box sx={{ pb: 0.5, color: "text.secondary", maxWidth: "80ch" }}>
            {textFor(finding.explanation, desk)}
          </Box>
        </Collapse>
      }
    >
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
      {onGo && (
        <Button size="small" onClick={onGo} sx={quiet}>
          {translate("findings.go")}
        </Button>
      )}
      {finding.repair && !readOnly && (
        <Button size="small" onClick={() => repair([finding])} sx={quiet}>
          {textFor(finding.repair.says, desk)}
        </Button>
      )}
      {finding.other && (
        <Button
          size="small"
          component={RouterLink}
          to={pairPath(id, [finding.other.id])}
          aria-label={translate("findings.compareWith", { name: finding.other.name })}
          sx={quiet}
        >
          {translate("findings.compare")}
        </Button>
      )}
      <SettleButton finding={finding} sx={quiet} />
    </FindingLine>
  );
}

/** What stood there before it was mended, for as long as somebody is at it. */
export function MendedItem({ finding }: { finding: Finding }) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  return (
    <Box component="li" sx={{ ...lineLook, color: "text.secondary" }}>
      <CheckCircleOutlinedIcon
        titleAccess={translate("findings.isMended")}
        sx={{ ...markLook, color: "success.main" }}
      />
      <Box component="s" sx={{ alignSelf: "center" }}>
        {textFor(finding.title, desk)}
      </Box>
    </Box>
  );
}
