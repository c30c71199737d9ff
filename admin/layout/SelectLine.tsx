import { Box, Button, Checkbox } from "@mui/material";
import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { toAskError } from "../ask/ask-error.ts";
import { useFormats } from "../i18n/useFormats.ts";
import type { Selection } from "./useSelection.ts";

/** How many there are, and how to select them: this page, and then all of the list as far as that goes at once. */
export function SelectLine<Row>({
  says,
  total,
  most,
  isEmpty,
  selection,
  readFirst,
}: {
  /** How many there are, in words; the ellipsis stands for it until that is known. */
  says: string | null;
  total: number | undefined;
  /** As many as can be changed at once. */
  most: number;
  /** Whether nothing stands on the page. */
  isEmpty: boolean;
  selection: Selection<Row>;
  /** Reads the first so many of the list. Fails with an AskError. */
  readFirst(wanted: number): Promise<readonly Row[]>;
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
      selection.add(await readFirst(most));
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
        disabled={isEmpty}
        onChange={selection.togglePage}
        slotProps={{ input: { "aria-label": translate("findingsRoom.selectPage") } }}
      />
      <Box
        component="span"
        role="status"
        sx={{ color: "text.secondary", fontVariantNumeric: "tabular-nums", px: 0.5 }}
      >
        {says ?? "…"}
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
