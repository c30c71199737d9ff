import { Box, Checkbox, FormControlLabel, Skeleton, Stack, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import type { Selection } from "../../layout/useSelection.ts";
import { placesOf } from "./columns.ts";
import { FreshnessCell } from "./FreshnessCell.tsx";
import { type ListedRow, RowBox, RowName } from "./OrganizationTable.tsx";

/** The list on a phone: what one needs to know which it is, and how it stands. */
export function OrganizationCards({
  rows,
  skeletons,
  selection,
  selectable,
}: {
  rows: readonly ListedRow[] | undefined;
  skeletons: number;
  selection: Selection<ListedRow>;
  selectable: boolean;
}) {
  const translate = useTranslate();
  return (
    <>
      {selectable && rows && rows.length > 0 && (
        <FormControlLabel
          label={translate("list.selectPage")}
          control={
            <Checkbox
              size="small"
              checked={selection.page === "all"}
              indeterminate={selection.page === "some"}
              onChange={selection.togglePage}
            />
          }
          sx={{ px: 1, mx: 0 }}
        />
      )}
      <Box
        component="ul"
        aria-label={translate("layout.organizations")}
        sx={{ m: 0, p: 0, listStyle: "none" }}
      >
        {rows?.map((row) => (
          <Stack
            component="li"
            key={row.id}
            data-row={row.id}
            direction="row"
            sx={{
              position: "relative",
              gap: 0.5,
              p: 1.25,
              pr: 2,
              borderTop: 1,
              borderColor: "divider",
              bgcolor: selection.has(row.id) ? "action.selected" : undefined,
            }}
          >
            {selectable && (
              <Box sx={{ flex: "none", mt: -0.75 }}>
                <RowBox row={row} selection={selection} />
              </Box>
            )}
            <Box sx={{ minWidth: 0, flexGrow: 1 }}>
              <RowName row={row} showStatus />
              <Typography noWrap variant="body2" sx={{ color: "text.secondary", mb: 0.5 }}>
                {placesOf(row).join(" · ")}
              </Typography>
              <FreshnessCell organization={row} />
            </Box>
          </Stack>
        ))}
        {!rows &&
          Array.from({ length: skeletons }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
            <Box component="li" key={index} aria-hidden sx={{ p: 1.5, height: 110 }}>
              <Skeleton variant="rounded" height="100%" />
            </Box>
          ))}
      </Box>
    </>
  );
}
