import { Alert, Button, InputAdornment, Paper, Skeleton, Stack, TextField, Typography } from "@mui/material";
import { type FormEvent, useEffect, useId, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import {
  type IntervalKey,
  type PolicyFragment,
  ReadIntervals,
  SetIntervals,
} from "#operations/intervals/intervals";
import { queries } from "../ask/queries.ts";
import { Refusal } from "../ask/Refusal.tsx";
import { useAsk, useTell } from "../ask/useAsk.ts";
import { useIntent } from "../ask/useIntent.ts";
import { useFormats } from "../i18n/useFormats.ts";
import { PageTitle } from "../layout/PageTitle.tsx";
import { PreviewPanel } from "../reviews/settings/PreviewPanel.tsx";
import { setUnsaved } from "../session/unsaved.ts";
import { useMay } from "../session/useMe.ts";
import { changedDays, isDays } from "./interval-days.ts";

/** How long verifications count, for each kind of claim. */
export default function IntervalPage() {
  const translate = useTranslate();
  const { data, error } = useAsk(ReadIntervals, {});
  return (
    <>
      <PageTitle title={translate("intervals.title")} says={translate("intervals.says")} />
      <Refusal error={error} />
      {data ? (
        <IntervalForm key={data.intervalPolicy.number} policy={data.intervalPolicy} />
      ) : (
        !error && <Skeleton variant="rounded" height={420} sx={{ maxWidth: 720 }} />
      )}
    </>
  );
}

/** What a life may hang on first. */
const order: IntervalKey[] = [
  "URGENT_PHONE",
  "PHONE",
  "SCHEDULE",
  "CONTACT",
  "PRESENCE",
  "ADDRESS",
  "EMAIL",
  "LINK",
];

function IntervalForm({ policy }: { policy: PolicyFragment }) {
  const translate = useTranslate();
  const notify = useNotify();
  const formats = useFormats();
  const intent = useIntent();
  const { mutateAsync, error, isPending } = useTell(SetIntervals);
  const [days, setDays] = useState(() =>
    Object.fromEntries(policy.intervals.map((interval) => [interval.key, String(interval.days)])),
  );
  const changed = changedDays(policy.intervals, days);
  const may = policy.may.includes("set");
  const dirty = changed.length > 0;
  const reviews = useMay("review.read");
  const typed = changed
    .filter(({ text }) => isDays(text))
    .map(({ key, text }) => ({ key, days: Number(text) }));
  useEffect(() => {
    setUnsaved("intervals", dirty);
    return () => setUnsaved("intervals", false);
  }, [dirty]);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const told = { intervals: changed.map(({ key, text }) => ({ key, days: Number(text) })) };
    const answer = await mutateAsync({ ...told, requestId: intent.requestId() }).catch(() => null);
    if (!answer) return;
    intent.done();
    notify("intervals.saved", { type: "success" });
    queries.setQueryData([ReadIntervals.name, {}], { intervalPolicy: answer.setIntervals });
  };
  return (
    <Stack component="form" spacing={2} noValidate onSubmit={save} sx={{ maxWidth: 720 }}>
      <Paper variant="outlined" sx={{ px: { xs: 2, sm: 3 }, py: 1 }}>
        {order.map((key) => (
          <DaysRow
            key={key}
            label={translate(`intervals.keys.${key}`)}
            text={days[key]!}
            readOnly={!may}
            onChange={(text) => {
              // Other numbers are something else to be told.
              intent.done();
              setDays({ ...days, [key]: text });
            }}
          />
        ))}
      </Paper>
      {policy.number > 1 && (
        <Typography variant="body2" sx={{ color: "text.secondary" }}>
          {translate("intervals.changed", { date: formats.date(policy.changedAt), name: policy.changedBy })}
        </Typography>
      )}
      {policy.unreckoned > 0 && (
        <Alert severity="info">{translate("intervals.reckoning", { smart_count: policy.unreckoned })}</Alert>
      )}
      {reviews && <PreviewPanel intervals={typed} isShort />}
      <Refusal error={error} />
      {may && (
        <Button
          type="submit"
          variant="contained"
          loading={isPending}
          disabled={!dirty || changed.some(({ text }) => !isDays(text))}
          sx={{ alignSelf: "flex-start" }}
        >
          {translate("words.action.save")}
        </Button>
      )}
    </Stack>
  );
}

/** One kind of claim: its words, and the days. */
function DaysRow({
  label,
  text,
  readOnly,
  onChange,
}: {
  label: string;
  text: string;
  readOnly: boolean;
  onChange(text: string): void;
}) {
  const translate = useTranslate();
  const id = useId();
  const wrong = !isDays(text);
  const days = Number(text);
  const months = Math.round(days / 30.44);
  const time =
    days < 45
      ? translate("intervals.weeks", { smart_count: Math.max(1, Math.round(days / 7)) })
      : translate("intervals.months", { smart_count: months });
  return (
    <Stack
      direction={{ xs: "column", sm: "row" }}
      sx={{
        py: 1.5,
        gap: { xs: 0.5, sm: 2 },
        alignItems: { sm: "center" },
        "& + &": { borderTop: 1, borderColor: "divider" },
      }}
    >
      <Typography component="label" htmlFor={id} sx={{ flex: 1 }}>
        {label}
      </Typography>
      <TextField
        id={id}
        value={text}
        error={wrong}
        helperText={wrong ? translate("intervals.wrong") : translate("intervals.about", { time })}
        onChange={(event) => onChange(event.target.value)}
        slotProps={{
          htmlInput: { inputMode: "numeric" },
          input: {
            readOnly,
            endAdornment: (
              <InputAdornment position="end">{translate("intervals.days").toLowerCase()}</InputAdornment>
            ),
          },
        }}
        sx={{ width: { sm: 260 } }}
      />
    </Stack>
  );
}
