import { Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Says } from "../../layout/Says.tsx";

/** Nothing is there: a good thing, or a filter too many. */
export function EmptyFindings({ isFiltered, onClear }: { isFiltered: boolean; onClear(): void }) {
  const translate = useTranslate();
  const part = isFiltered ? "nothing" : "empty";
  return (
    <Says
      title={translate(`findingsRoom.${part}.title`)}
      actions={
        isFiltered && (
          <Button variant="contained" onClick={onClear}>
            {translate("findingsRoom.nothing.clear")}
          </Button>
        )
      }
    >
      {translate(`findingsRoom.${part}.says`)}
    </Says>
  );
}
