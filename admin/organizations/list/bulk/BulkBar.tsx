import { Button, Paper, Stack, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useFormats } from "../../../i18n/useFormats.ts";
import type { Selection } from "../useSelection.ts";
import { BulkDialog } from "./BulkDialog.tsx";
import { type BulkAction, bulkActions } from "./preview-bulk.ts";

/** As many as the server changes in one batch. */
const most = 500;

const asks = {
  publish: "publish",
  archive: "archive",
  unarchive: "unarchive",
  terms: "save",
  assign: "save",
  remove: "save",
} as const;

/** What can be done with what is selected, as far as it may be done to any of them. */
export function BulkBar({ selection }: { selection: Selection }) {
  const translate = useTranslate();
  const formats = useFormats();
  const [action, setAction] = useState<BulkAction | null>(null);
  const { organizations } = selection;
  const count = organizations.length;
  const offered = bulkActions.filter((one) => organizations.some(({ may }) => may.includes(asks[one])));
  return (
    <>
      {count > 0 && (
        <Paper
          role="region"
          aria-label={translate("list.bulk.title")}
          elevation={6}
          sx={{
            position: "sticky",
            bottom: 16,
            // Above the rows' boxes, below dialogs.
            zIndex: 3,
            mt: 2,
            mx: "auto",
            width: "fit-content",
            maxWidth: "100%",
            px: 2,
            py: 1,
            border: 1,
            borderColor: "primary.main",
          }}
        >
          <Stack direction="row" sx={{ gap: 0.5, alignItems: "center", flexWrap: "wrap" }}>
            <Typography role="status" sx={{ fontWeight: 600, mr: 1 }}>
              {translate("list.bulk.selected", { smart_count: count, number: formats.number(count) })}
            </Typography>
            {count > most
              ? translate("list.bulk.tooMany", { number: formats.number(most) })
              : offered.map((one) => (
                  <Button key={one} size="small" onClick={() => setAction(one)}>
                    {translate(`list.bulk.${one}.button`)}
                  </Button>
                ))}
            <Button size="small" color="inherit" onClick={selection.clear}>
              {translate("list.bulk.clear")}
            </Button>
          </Stack>
        </Paper>
      )}
      {action && <BulkDialog action={action} selection={selection} onClose={() => setAction(null)} />}
    </>
  );
}
