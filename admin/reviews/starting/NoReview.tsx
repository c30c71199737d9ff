import { Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { useFormats } from "../../i18n/useFormats.ts";
import { Says } from "../../layout/Says.tsx";

/** There is no review yet, or none in the month that was asked for. */
export function NoReview({
  month,
  onStart,
}: {
  /** The month that has none; null where there was never one. */
  month: string | null;
  /** Null where nobody can start one now. */
  onStart: (() => void) | null;
}) {
  const translate = useTranslate();
  const { date } = useFormats();
  return (
    <Says
      title={
        month ? translate("reviews.never.month", { month: date(month) }) : translate("reviews.never.title")
      }
      actions={
        onStart && (
          <Button variant="contained" onClick={onStart}>
            {translate("reviews.start.open")}
          </Button>
        )
      }
    >
      {translate(onStart ? "reviews.never.says" : "reviews.never.wait")}
    </Says>
  );
}
