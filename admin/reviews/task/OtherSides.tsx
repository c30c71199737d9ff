import CompareIcon from "@mui/icons-material/CompareArrows";
import { Box, Button, Paper, Typography } from "@mui/material";
import { useLocale, useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import type { Listed } from "../../findings/list/actions.ts";
import { textFor } from "../../i18n/text-for.ts";
import { pairPath } from "../../merging/pair-path.ts";
import { useTasking } from "./useTasking.ts";

/** Who else this may be: calling one of two that are one is half in vain, so they are compared first. */
export function OtherSides() {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const { task } = useTasking();
  const findings = task.organization.findings as Listed[];
  const pairs = new Map(findings.flatMap((finding) => (finding.other ? [[finding.other.id, finding]] : [])));
  if (pairs.size === 0) return null;
  return (
    <Paper component="section" variant="outlined" aria-labelledby="task-others" sx={{ px: 2, py: 1.5 }}>
      <Typography id="task-others" component="h2" variant="h3">
        {translate("task.others.title", { smart_count: pairs.size })}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none", display: "grid", gap: 1, mt: 0.5 }}>
        {[...pairs.values()].map((finding) => {
          const other = finding.other!;
          return (
            <Box component="li" key={other.id} sx={rowLook}>
              <Typography sx={{ flex: "1 1 14rem", minWidth: 0, overflowWrap: "anywhere" }}>
                {textFor(finding.title, desk)}
              </Typography>
              <Button
                component={Link}
                to={pairPath(task.organization.id, [other.id], task.id)}
                variant="contained"
                startIcon={<CompareIcon />}
                aria-label={translate("task.others.compareNamed", { name: other.name })}
                sx={{ width: { xs: "100%", sm: "auto" } }}
              >
                {translate("task.others.compare")}
              </Button>
            </Box>
          );
        })}
      </Box>
    </Paper>
  );
}

const rowLook = { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: 2, rowGap: 1 } as const;
