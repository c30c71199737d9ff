import MergeIcon from "@mui/icons-material/CallMerge";
import { Alert, Box, Button, Link, Paper, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { useFormats } from "../i18n/useFormats.ts";
import type { Compared } from "./compared-of.ts";
import type { MergePreview } from "./merge-choices.ts";
import { ownerOfProblem } from "./owner-of-problem.ts";
import { tellApart } from "./tell-apart.ts";
import type { Merging } from "./useMerging.ts";

/** As many letters as the server takes. */
const longest = 500;

/** Makes the merge; says before what stands in its way. Stays at the lower edge of the page. */
export function MergeBar({
  preview,
  compared,
  merging,
}: {
  preview: MergePreview;
  compared: Compared;
  merging: Merging;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  const [message, setMessage] = useState("");
  const { kept, losing } = preview;
  const group = [kept, ...losing];
  const problems = preview.problems.filter(({ path }) => !path.startsWith("choices."));
  return (
    <Paper
      component="section"
      square
      aria-label={translate("merging.bar")}
      sx={{
        position: { md: "sticky" },
        bottom: 0,
        zIndex: "appBar",
        mt: 3,
        // Down to the window's edge also at the page's end, through the room that pages leave there.
        mb: -8,
        mx: { xs: -2, sm: -3 },
        px: { xs: 2, sm: 3 },
        py: 1.5,
        borderTop: 1,
        borderColor: "divider",
      }}
    >
      {problems.length > 0 && <Problems preview={preview} compared={compared} onKeep={merging.keep} />}
      <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: 2, rowGap: 1 }}>
        <Typography sx={{ flex: "1 1 18rem", minWidth: 0, overflowWrap: "anywhere" }}>
          {translate("merging.barSays", {
            smart_count: losing.length,
            kept: tellApart(kept, group),
            lost: formats.list(
              losing.map((lost) => translate("merging.merged.quoted", { name: tellApart(lost, group) })),
            ),
          })}
        </Typography>
        <TextField
          label={translate("saving.reason")}
          value={message}
          onChange={({ target }) => setMessage(target.value)}
          slotProps={{ htmlInput: { maxLength: longest } }}
          sx={{ flex: { xs: "1 1 100%", sm: "0 1 18rem" } }}
        />
        <Button
          variant="contained"
          startIcon={<MergeIcon />}
          loading={merging.isBusy}
          disabled={problems.length > 0 || merging.isLooking}
          sx={{ width: { xs: "100%", sm: "auto" } }}
          onClick={() => void merging.merge(message)}
        >
          {translate(losing.length === 1 ? "merging.merge.two" : "merging.merge.all", {
            smart_count: losing.length + 1,
          })}
        </Button>
      </Box>
    </Paper>
  );
}

/** What has to be mended first, each with the way there. */
function Problems({
  preview,
  compared,
  onKeep,
}: {
  preview: MergePreview;
  compared: Compared;
  onKeep(id: string): void;
}) {
  const translate = useTranslate();
  const { kept, losing, problems } = preview;
  const group = [kept, ...losing];
  const other = losing.find(({ status }) => status !== "ARCHIVED");
  return (
    <Alert severity="error" role="alert" sx={{ mb: 1.5 }}>
      {translate("merging.problems", { smart_count: problems.length })}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {problems.map(({ path, message }) => {
          const owner = group.find(({ id }) => id === ownerOfProblem(path, compared)) ?? kept;
          return (
            <li key={`${path} ${message}`}>
              {message}{" "}
              {path === "keepId" && other && (
                <Link
                  component="button"
                  type="button"
                  color="inherit"
                  underline="always"
                  onClick={() => onKeep(other.id)}
                >
                  {translate("merging.keepNamed", { name: tellApart(other, group) })}
                </Link>
              )}
              {path === "keepId" && " · "}
              <Link
                component={RouterLink}
                to={`/organizations/${owner.id}`}
                color="inherit"
                underline="always"
              >
                {translate("merging.mend", { name: tellApart(owner, group) })}
              </Link>
            </li>
          );
        })}
      </Box>
    </Alert>
  );
}
