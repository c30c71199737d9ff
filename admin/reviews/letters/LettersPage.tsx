import { Stack } from "@mui/material";
import { useTranslate } from "react-admin";
import { Says } from "../../layout/Says.tsx";
import { ReviewFrame } from "../ReviewFrame.tsx";
import { useReviews } from "../useReviews.ts";
import { LetterTable } from "./LetterTable.tsx";
import { MailboxTable } from "./MailboxTable.tsx";
import { OutreachPanel } from "./OutreachPanel.tsx";

/** The letters in which organizations are asked whether their entries hold: what would go out, what went, what came back. */
export default function LettersPage() {
  const translate = useTranslate();
  const shown = useReviews();
  const { review } = shown;
  return (
    <ReviewFrame shown={shown}>
      <Stack spacing={4}>
        {review ? (
          <>
            {review.state === "OPEN" && <OutreachPanel month={review.month} />}
            <LetterTable key={review.month} month={review.month} />
          </>
        ) : (
          <Says title={translate("outreach.noReview.title")}>{translate("outreach.noReview.says")}</Says>
        )}
        <MailboxTable />
      </Stack>
    </ReviewFrame>
  );
}
