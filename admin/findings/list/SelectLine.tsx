import { Box, Button, Checkbox } from "@mui/material";
import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { toAskError } from "../../ask/ask-error.ts";
import { useFormats } from "../../i18n/useFormats.ts";
import type { Selection } from "../../layout/useSelection.ts";
import type { Listed } from "./actions.ts";
import { most } from "./FindingsBar.tsx";
import type { FindingView } from "./finding-view.ts";
import { readFirst } from "./read-first.ts";

/** How many there are, and how to select them: this page, and then all of the view as far as that goes at once. */
export function SelectLine({
  total,
  view,
  rows,
  selection,
}: {
  total: number | undefined;
  view: FindingView;
  rows: readonly Listed[];
  selection: Selection<Listed>;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const wanted = Math.min(total ?? 0, most);
  const offersAll = selection.page === "all" && wanted > selection.all.length;
  const selectAll = async () => {
    setBusy(true);
    try {
      selection.add(await readFirst(view, most));
    } catch (error) {
      notify(toAskError(error).message, { type: "error" });
    }
    setBusy(false);
  };
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", minHeight: 40 }}>
      <Checkbox
        size="small"
        checked={selection.page === "all"}
        indeterminate={selection.page === "some"}
        disabled={rows.length === 0}
        onChange={selection.togglePage}
        slotProps={{ input: { "aria-label": translate("findingsRoom.selectPage") } }}
      />
      <Box
        component="span"
        role="status"
        sx={{ color: "text.secondary", fontVariantNumeric: "tabular-nums", px: 0.5 }}
      >
        {total === undefined
          ? "…"
          : translate("findingsRoom.count", { smart_count: total, number: formats.number(total) })}
      </Box>
      {offersAll && (
        <Button size="small" loading={busy} onClick={() => void selectAll()}>
          {translate(total === wanted ? "findingsRoom.selectAll" : "findingsRoom.selectFirst", {
            number: formats.number(wanted),
          })}
        </Button>
      )}
    </Box>
  );
}
