import { Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { CloseReview, type ShownReviewFragment } from "#operations/reviews/reviews";
import { queries } from "../../ask/queries.ts";
import { TellDialog } from "../../ask/TellDialog.tsx";
import { useTell } from "../../ask/useAsk.ts";
import { useFormats } from "../../i18n/useFormats.ts";

/** Closes a month, and says before what that means. */
export function CloseDialog({
  review,
  month,
  onClose,
}: {
  review: ShownReviewFragment;
  /** The month in words. */
  month: string;
  onClose(): void;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  const { mutateAsync } = useTell(CloseReview);
  const { tasks, ended } = review.progress;
  const left = tasks - ended;
  return (
    <TellDialog
      title={translate("reviews.close.title", { month })}
      action={translate("reviews.close.action")}
      onTell={async (requestId) => {
        await mutateAsync({ month: review.month, requestId });
        void queries.invalidateQueries();
      }}
      onClose={onClose}
    >
      <Typography>
        {left === 0
          ? translate("reviews.close.allDone")
          : translate("reviews.close.left", { smart_count: left, number: formats.number(left) })}
      </Typography>
      <Typography sx={{ color: "text.secondary" }}>{translate("reviews.close.says")}</Typography>
    </TellDialog>
  );
}
