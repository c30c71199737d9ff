import { Box, Paper, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { topBarHeight } from "../layout/TopBar.tsx";
import { useSay } from "../organizations/history/useSay.ts";
import { ColumnHeads } from "./Cells.tsx";
import type { RowSection } from "./compare-rows.ts";
import type { Compared } from "./compared-of.ts";
import { DifferingRow } from "./DifferingRow.tsx";
import type { MergePreview } from "./merge-choices.ts";
import { PlainRow } from "./PlainRow.tsx";
import { SameRow } from "./SameRow.tsx";
import { Told } from "./told.ts";
import type { Merging } from "./useMerging.ts";

/** What each of them says, section by section as in the form: what differs can be chosen, what is the same stands quietly. */
export function Comparison({
  sections,
  compared,
  preview,
  merging,
}: {
  sections: readonly RowSection[];
  compared: Compared;
  preview: MergePreview;
  merging: Merging;
}) {
  const translate = useTranslate();
  const say = useSay();
  const isDiffering = sections.some(({ rows }) => rows.some(({ standing }) => standing === "DIFFERS"));
  const told = new Told(preview, compared, say);
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby="comparison"
      aria-busy={merging.isLooking}
      sx={{ p: { xs: 2, sm: 2.5 }, mb: 3 }}
    >
      <Typography id="comparison" component="h2" variant="h2">
        {translate("merging.beside.title")}
      </Typography>
      <Typography variant="body2" sx={{ color: "text.secondary", mb: 1, maxWidth: "80ch" }}>
        {translate(isDiffering ? "merging.beside.says" : "merging.beside.same")}
      </Typography>
      {merging.dropped > 0 && (
        <Typography role="status" sx={{ mb: 1 }}>
          {translate("merging.dropped", { smart_count: merging.dropped })}
        </Typography>
      )}
      <ColumnHeads told={told} top={topBarHeight} />
      {sections.map(({ id, rows }) => (
        <Box
          key={id}
          component="section"
          sx={{ pt: 2, "& + &": { mt: 2, borderTop: 1, borderColor: "divider" } }}
        >
          <Typography component="h3" variant="h3" sx={{ mb: 1 }}>
            {translate(`form.sections.${id}`)}
          </Typography>
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none", display: "grid", gap: 1.5 }}>
            {rows.map((row) => {
              const shown = { row, told, merging };
              return (
                <Box key={row.path} component="li" sx={{ minWidth: 0 }}>
                  {row.standing === "SAME" ? (
                    <SameRow {...shown} />
                  ) : row.standing === "DIFFERS" ? (
                    <DifferingRow {...shown} />
                  ) : (
                    <PlainRow {...shown} />
                  )}
                </Box>
              );
            })}
          </Box>
        </Box>
      ))}
    </Paper>
  );
}
