import { MenuItem, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useNavigate } from "react-router-dom";
import { type NamedReviewFragment, StartReview } from "#operations/reviews/reviews";
import { queries } from "../../ask/queries.ts";
import { TellDialog } from "../../ask/TellDialog.tsx";
import { useTell } from "../../ask/useAsk.ts";
import { useFormats } from "../../i18n/useFormats.ts";
import { reviewsPath } from "../review-paths.ts";
import { PreviewLine } from "../settings/PreviewLine.tsx";
import { dayToday, openMonths } from "./open-months.ts";

/** Starts the review of a month, as of now or of a day that has passed. */
export function StartDialog({
  reviews,
  onClose,
}: {
  reviews: readonly NamedReviewFragment[];
  onClose(): void;
}) {
  const translate = useTranslate();
  const { date } = useFormats();
  const navigate = useNavigate();
  const { mutateAsync } = useTell(StartReview);
  const today = dayToday(Date.now());
  const months = openMonths(reviews, today);
  const [month, setMonth] = useState(months[0] ?? "");
  const [asOf, setAsOf] = useState("");
  return (
    <TellDialog
      title={translate("reviews.start.title")}
      says={translate("reviews.start.says")}
      action={translate("reviews.start.action")}
      ready={month !== ""}
      onTell={async (requestId) => {
        await mutateAsync({ month, asOf: asOf || null, requestId });
        void queries.invalidateQueries();
        void navigate(reviewsPath({ month }));
      }}
      onClose={onClose}
      fields={["month", "asOf"]}
    >
      {(wrong) =>
        months.length === 0 ? (
          <Typography>{translate("reviews.start.none")}</Typography>
        ) : (
          <>
            <TextField
              select
              autoFocus
              label={translate("reviews.start.month")}
              value={month}
              error={wrong("month") !== undefined}
              helperText={wrong("month")}
              onChange={(event) => setMonth(event.target.value)}
            >
              {months.map((one) => (
                <MenuItem key={one} value={one}>
                  {date(one)}
                </MenuItem>
              ))}
            </TextField>
            <TextField
              type="date"
              label={translate("reviews.start.asOf")}
              value={asOf}
              error={wrong("asOf") !== undefined}
              helperText={wrong("asOf") ?? translate("reviews.start.asOfSays")}
              onChange={(event) => setAsOf(event.target.value)}
              slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: today } }}
            />
            <PreviewLine month={month} asOf={asOf || null} />
          </>
        )
      }
    </TellDialog>
  );
}
