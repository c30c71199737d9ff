import { Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Says } from "../layout/Says.tsx";
import type { RoomView } from "./read-clusters.ts";

/** Nothing is there twice, as far as one looks. */
export function NoDuplicates({
  view: { certainty, country },
  onShow,
}: {
  view: RoomView;
  onShow(view: Partial<RoomView>): void;
}) {
  const translate = useTranslate();
  const isNarrow = certainty !== null || (country !== null && country !== "all");
  return (
    <Says
      title={translate(isNarrow ? "duplicates.noneLikeThis" : "duplicates.none")}
      actions={
        isNarrow && (
          <Button variant="outlined" onClick={() => onShow({ certainty: null, country: "all" })}>
            {translate("duplicates.showAll")}
          </Button>
        )
      }
    >
      {translate("duplicates.noneSays")}
    </Says>
  );
}
