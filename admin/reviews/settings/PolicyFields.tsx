import { Box, Button, Link, Paper, Stack, Typography } from "@mui/material";
import { type FormEvent, useEffect, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import {
  ReadReviewPolicy,
  type ReviewRulesFragment,
  SaveReviewPolicy,
} from "#operations/reviews/settings/settings";
import { queries } from "../../ask/queries.ts";
import { Refusal } from "../../ask/Refusal.tsx";
import { useTell } from "../../ask/useAsk.ts";
import { useIntent } from "../../ask/useIntent.ts";
import { Panel } from "../../home/Panel.tsx";
import { useFormats } from "../../i18n/useFormats.ts";
import { setUnsaved } from "../../session/unsaved.ts";
import { useMay } from "../../session/useMe.ts";
import { PreviewPanel } from "./PreviewPanel.tsx";
import { changesOf, fits, type Typed, toForm } from "./policy-form.ts";
import { SettingRow } from "./SettingRow.tsx";

/** The fields in their groups, as one reads them. */
const groups = {
  much: ["tasksPerPerson", "waitingPoints"],
  clock: ["clock.on", "clock.day", "clock.hour", "clock.timezone"],
  letters: ["letters.on", "letters.days", "letters.linkDays", "letters.perRun"],
  harm: ["harm.hotline", "harm.legalAid", "harm.onlyProvider", "harm.readerReports"],
  signs: [
    "signs.duplicateCertain",
    "signs.readerReport",
    "signs.findingBlocking",
    "signs.foundWrong",
    "signs.duplicateLikely",
    "signs.findingHigh",
    "signs.checkFailed",
    "signs.neverVerified",
    "signs.overdue",
    "signs.noAnswer",
    "signs.findingMedium",
    "signs.dueSoon",
    "signs.findingLow",
  ],
} as const;

/** The policy in fields; beside them, what the next review would be with what is typed. */
export function PolicyFields({ policy }: { policy: ReviewRulesFragment }) {
  const translate = useTranslate();
  const notify = useNotify();
  const formats = useFormats();
  const intent = useIntent();
  const seesIntervals = useMay("interval.set");
  const { mutateAsync, error, isPending } = useTell(SaveReviewPolicy);
  const before = toForm(policy);
  const [form, setForm] = useState(before);
  const changes = changesOf(before, form);
  const wrong = Object.keys(form).filter((path) => !fits(path, form[path]!));
  const may = policy.may.includes("set");
  const dirty = changes !== null || wrong.length > 0;
  useEffect(() => {
    setUnsaved("review-settings", dirty);
    return () => setUnsaved("review-settings", false);
  }, [dirty]);
  const change = (path: string) => (typed: Typed) => {
    // Other values are something else to be told.
    intent.done();
    setForm((all) => ({ ...all, [path]: typed }));
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!changes || wrong.length > 0) return;
    const answer = await mutateAsync({ policy: changes, requestId: intent.requestId() }).catch(() => null);
    if (!answer) return;
    intent.done();
    notify("reviewSettings.saved", { type: "success" });
    queries.setQueryData([ReadReviewPolicy.name, {}], { reviewPolicy: answer.saveReviewPolicy });
  };
  const told = (path: string) => error?.fields.find((field) => field.path === `policy.${path}`)?.message;
  return (
    <Box component="form" noValidate onSubmit={save} sx={pageLook}>
      <Stack spacing={2.5} sx={{ minWidth: 0 }}>
        {Object.entries(groups).map(([group, paths]) => (
          <Panel
            key={group}
            title={translate(`reviewSettings.${group}.title`)}
            says={translate(`reviewSettings.${group}.says`)}
          >
            {paths.map((path) => (
              <SettingRow
                key={path}
                path={path}
                typed={form[path]!}
                told={told(path)}
                readOnly={!may}
                onChange={change(path)}
              />
            ))}
          </Panel>
        ))}
        <Refusal error={error} />
        {policy.changedAt && (
          <Typography variant="body2" sx={{ color: "text.secondary" }}>
            {translate("intervals.changed", {
              date: formats.date(policy.changedAt),
              name: policy.changedBy ?? translate("words.unknown"),
            })}
          </Typography>
        )}
        {may && dirty && (
          <Paper variant="outlined" sx={saveLook}>
            <Button type="submit" variant="contained" loading={isPending} disabled={wrong.length > 0}>
              {translate("words.action.save")}
            </Button>
            <Button
              onClick={() => {
                intent.done();
                setForm(before);
              }}
            >
              {translate("words.action.discard")}
            </Button>
          </Paper>
        )}
      </Stack>
      <Box sx={{ minWidth: 0, position: { md: "sticky" }, top: { md: 80 }, order: { xs: -1, md: 0 } }}>
        <PreviewPanel policy={changes} />
        {seesIntervals && (
          <Typography sx={{ mt: 1.5, px: 1 }}>
            <Link component={RouterLink} to="/intervals">
              {translate("reviewSettings.intervals")}
            </Link>
          </Typography>
        )}
      </Box>
    </Box>
  );
}

const pageLook = {
  display: "grid",
  gap: 2.5,
  alignItems: "start",
  gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 1fr) minmax(18rem, 24rem)" },
};

/** What was typed is saved from wherever one is on the page. */
const saveLook = {
  position: "sticky",
  bottom: 16,
  zIndex: 3,
  display: "flex",
  gap: 1,
  p: 1,
  alignSelf: "flex-start",
  borderColor: "primary.main",
} as const;
