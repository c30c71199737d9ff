import { Box, Skeleton, Stack } from "@mui/material";
import { ReadReviewPolicy } from "#operations/reviews/settings/settings";
import { Refusal } from "../../ask/Refusal.tsx";
import { useAsk } from "../../ask/useAsk.ts";
import { ReviewFrame } from "../ReviewFrame.tsx";
import { useReviews } from "../useReviews.ts";
import { PolicyFields } from "./PolicyFields.tsx";
import { ReviewerTable } from "./ReviewerTable.tsx";

/** How the reviews are made: how much fits into a month, what counts how much, the clock, letters, and who takes part. */
export default function SettingsPage() {
  const shown = useReviews();
  const { data, error } = useAsk(ReadReviewPolicy, {});
  return (
    <ReviewFrame shown={shown} isSettings>
      <Stack spacing={4}>
        <Box>
          <Refusal error={error} />
          {data ? (
            <PolicyFields key={data.reviewPolicy.number} policy={data.reviewPolicy} />
          ) : (
            !error && <Skeleton variant="rounded" height={480} />
          )}
        </Box>
        <ReviewerTable usual={data?.reviewPolicy.tasksPerPerson} />
      </Stack>
    </ReviewFrame>
  );
}
