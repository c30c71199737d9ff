import { Box, Button, Skeleton, Typography } from "@mui/material";
import { useInfiniteQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { type AskError, toAskError } from "../ask/ask-error.ts";
import { Refusal } from "../ask/Refusal.tsx";
import { useFormats } from "../i18n/useFormats.ts";
import { byDay } from "./by-day.ts";
import { type TimelineRevision, TimelineRow } from "./TimelineRow.tsx";

/** A page of revisions, the newest first, and where the next begins; null behind the first of all. */
export interface RevisionPage<Revision> {
  revisions: Revision[];
  next: string | null;
}

/** What the revisions of one thing are kept under while the desk is open: to have them read anew. */
export const revisionsKey = (of: string) => ["revisions", of];

/** The history of something, day by day: what each revision did, in sentences, and on demand what exactly it changed. */
export function RevisionTimeline<Revision extends TimelineRevision>({
  of,
  load,
  sentences,
  details,
  actions,
}: {
  /** Whose history it is, such as `countries/MX`. */
  of: string;
  load(after: string | null): Promise<RevisionPage<Revision>>;
  sentences(revision: Revision): string[];
  /** What it changed exactly; null where there is no more to be seen than the sentences say. */
  details(revision: Revision): (() => ReactNode) | null;
  /** What can be done with it, at the end of its row. */
  actions?: (revision: Revision) => ReactNode;
}) {
  const translate = useTranslate();
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery<
    RevisionPage<Revision>,
    AskError
  >({
    queryKey: revisionsKey(of),
    queryFn: ({ pageParam }) =>
      load(pageParam as string | null).catch((cause) => {
        throw toAskError(cause);
      }),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
    retry: (count, failed) => count < 2 && failed.passing,
  });
  if (!data) return error ? <Refusal error={error} /> : <Skeleton variant="rounded" height={360} />;
  const days = byDay(data.pages.flatMap(({ revisions }) => revisions));
  return (
    <Box sx={{ maxWidth: 860 }}>
      {days.map(({ day, done }) => (
        <Box key={day} sx={{ "& + &": { mt: 3 } }}>
          <DayHeading day={day} />
          <Box component="ol" sx={{ m: 0, p: 0, listStyle: "none" }}>
            {done.map((revision) => (
              <TimelineRow
                key={revision.number}
                revision={revision}
                sentences={sentences(revision)}
                details={details(revision)}
                actions={actions?.(revision)}
              />
            ))}
          </Box>
        </Box>
      ))}
      <Refusal error={error} />
      {hasNextPage && (
        <Button
          variant="outlined"
          sx={{ mt: 2 }}
          loading={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {translate("history.older")}
        </Button>
      )}
    </Box>
  );
}

/** A day as people say it: today and yesterday by their names. */
export function DayHeading({ day }: { day: string }) {
  const formats = useFormats();
  const ago = formats.ago(day);
  const isNear = Date.now() - Date.parse(day) < nearDays * 86_400_000;
  return (
    <Typography
      component="h2"
      variant="body2"
      sx={{
        color: "text.secondary",
        fontWeight: 650,
        mb: 1,
        "&::first-letter": { textTransform: "uppercase" },
      }}
    >
      {isNear ? `${ago}, ${formats.date(day)}` : formats.date(day)}
    </Typography>
  );
}

/** Within a week it helps to say how long ago a day was. */
const nearDays = 7;
