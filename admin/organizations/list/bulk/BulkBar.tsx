import { Button } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { useFormats } from "../../../i18n/useFormats.ts";
import { SelectionBar } from "../../../layout/SelectionBar.tsx";
import type { Selection } from "../../../layout/useSelection.ts";
import { chooseKept } from "../../../merging/choose-kept.ts";
import { mostMerged, pairPath } from "../../../merging/pair-path.ts";
import type { Listed } from "../columns.ts";
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

/** Where they are compared, with the one first that should rather stay. */
function comparePath(organizations: readonly Listed[]): string {
  const [kept, ...others] = chooseKept(organizations).map(({ id }) => id);
  return pairPath(kept!, others);
}

/** What can be done with what is selected, as far as it may be done to any of them. */
export function BulkBar({ selection }: { selection: Selection<Listed> }) {
  const translate = useTranslate();
  const formats = useFormats();
  const [action, setAction] = useState<BulkAction | null>(null);
  const organizations = selection.all;
  const count = organizations.length;
  const offered = bulkActions.filter((one) => organizations.some(({ may }) => may.includes(asks[one])));
  const isMergeable =
    count > 1 && count <= mostMerged && organizations.every(({ may }) => may.includes("merge"));
  return (
    <>
      <SelectionBar
        label={translate("list.bulk.title")}
        says={
          count === 0
            ? null
            : translate("list.bulk.selected", { smart_count: count, number: formats.number(count) })
        }
        onClear={selection.clear}
      >
        {count > most
          ? translate("list.bulk.tooMany", { number: formats.number(most) })
          : offered.map((one) => (
              <Button key={one} size="small" onClick={() => setAction(one)}>
                {translate(`list.bulk.${one}.button`)}
              </Button>
            ))}
        {isMergeable && (
          <Button size="small" component={Link} to={comparePath(organizations)}>
            {translate("duplicates.compareChosen")}
          </Button>
        )}
      </SelectionBar>
      {action && <BulkDialog action={action} selection={selection} onClose={() => setAction(null)} />}
    </>
  );
}
