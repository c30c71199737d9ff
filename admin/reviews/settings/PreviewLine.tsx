import { Skeleton, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { PreviewReview } from "#operations/reviews/settings/preview";
import { useAsk } from "../../ask/useAsk.ts";
import { useFormats } from "../../i18n/useFormats.ts";
import { useDebounced } from "../../layout/useDebounced.ts";

/** What the review of a month would be, in one line; of a refused question nothing: the start says it itself. */
export function PreviewLine({ month, asOf }: { month: string; asOf: string | null }) {
  const translate = useTranslate();
  const formats = useFormats();
  const day = useDebounced(asOf ?? new Date(Date.now()).toISOString().slice(0, 10), 400);
  const { data, error } = useAsk(
    PreviewReview,
    { asOf: day, policy: null, intervals: null },
    { staleTime: 60_000 },
  );
  if (error) return null;
  if (!data) return <Skeleton variant="text" width="80%" />;
  const { tasks, planned } = data.previewReview;
  return (
    <Typography role="status">
      {translate("reviewSettings.preview.says", {
        month: formats.date(month),
        smart_count: tasks,
        number: formats.number(tasks),
      })}{" "}
      {translate("reviewSettings.preview.planned", { smart_count: planned, number: formats.number(planned) })}
    </Typography>
  );
}
