import { Box, Button, Typography } from "@mui/material";
import { useLocale, useTranslate } from "react-admin";
import { isOpenTo, type Listed } from "../../findings/list/actions.ts";
import { RepairLine } from "../../findings/list/RepairLine.tsx";
import { RowMenu } from "../../findings/list/RowMenu.tsx";
import { useActions } from "../../findings/list/useActions.tsx";
import { severityLooks } from "../../findings/severity-looks.ts";
import { textFor } from "../../i18n/text-for.ts";
import { useMe } from "../../session/useMe.ts";
import { useTasking } from "./useTasking.ts";

/** What is noticed about a claim, each with its repair one click away. */
export function ClaimFindings({ claimId }: { claimId: string }) {
  const { task } = useTasking();
  const findings = task.organization.findings as Listed[];
  return <FindingLines findings={findings.filter((one) => one.claimId === claimId && !one.other)} />;
}

/** What is noticed about the entry as a whole; who else it may be is said by itself. */
export function EntryFindings() {
  const translate = useTranslate();
  const { task } = useTasking();
  const claimIds = new Set(task.claims.map(({ claimId }) => claimId));
  const findings = (task.organization.findings as Listed[]).filter(
    ({ claimId, other }) => !other && (claimId === null || !claimIds.has(claimId)),
  );
  if (findings.length === 0) return null;
  return (
    <Box component="section" aria-labelledby="task-whole" sx={{ mt: 2 }}>
      <Typography id="task-whole" component="h3" variant="h3">
        {translate("findings.head")}
      </Typography>
      <FindingLines findings={findings} />
    </Box>
  );
}

function FindingLines({ findings }: { findings: readonly Listed[] }) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const mine = useMe()?.user?.id;
  const { act, dialog } = useActions(() => {});
  if (findings.length === 0) return null;
  return (
    <>
      <Box component="ul" aria-label={translate("task.findings")} sx={listLook}>
        {findings.map((finding) => {
          const { Icon, color } = severityLooks[finding.severity];
          const title = textFor(finding.title, desk);
          return (
            <Box
              component="li"
              key={finding.id}
              sx={{ display: "flex", gap: 0.75, alignItems: "flex-start" }}
            >
              <Icon
                titleAccess={translate(`words.severity.${finding.severity}`)}
                sx={{ fontSize: 18, color, flex: "none", mt: "9px" }}
              />
              <Box sx={{ flex: 1, minWidth: 0, py: "7px" }}>
                {title}
                {finding.repair && <RepairLine repair={finding.repair} />}
              </Box>
              {isOpenTo("apply", finding, mine) && (
                <Button
                  size="small"
                  variant="outlined"
                  data-apply
                  aria-label={translate("findingsRoom.apply.says", {
                    says: textFor(finding.repair!.says, desk),
                  })}
                  title={textFor(finding.repair!.says, desk)}
                  onClick={() => act("apply", [finding])}
                >
                  {translate("findingsRoom.apply.button")}
                </Button>
              )}
              <RowMenu
                finding={finding}
                title={title}
                mine={mine}
                onAct={(action) => act(action, [finding])}
              />
            </Box>
          );
        })}
      </Box>
      {dialog}
    </>
  );
}

const listLook = {
  m: 0,
  my: 0.5,
  p: 0,
  listStyle: "none",
  display: "grid",
  fontSize: "0.9375rem",
} as const;
