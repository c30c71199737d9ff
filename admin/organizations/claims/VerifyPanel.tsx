import { Alert, Box, Button, TextField, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import { LoadOrganization } from "#operations/organizations/organization";
import { ask } from "../../ask/ask.ts";
import type { AskError } from "../../ask/ask-error.ts";
import { useSaving } from "../saving/useSaving.ts";
import { Key } from "./Key.tsx";
import { type Method, methods, type Outcome, outcomes } from "./outcomes.ts";
import { useVerify } from "./useVerify.ts";

/** Records what a check came to, by one more key: how it was made. */
export function VerifyPanel({ claimId, onDone }: { claimId: string; onDone: () => void }) {
  const translate = useTranslate();
  const { base, changes, save, phase } = useSaving();
  const verify = useVerify();
  // What others make of it while the panel is open comes into the form, but it is not what was checked.
  const [lookedAt] = useState(() => base.now()!.revision);
  const [outcome, setOutcome] = useState<Outcome>("CONFIRMED");
  const [hasMore, setMore] = useState(false);
  const [note, setNote] = useState("");
  const [evidenceUrl, setEvidence] = useState("");
  const [wrong, setWrong] = useState<AskError | null>(null);
  const names = useId();
  const panel = useRef<HTMLDivElement>(null);
  const isUnsaved = changes.some(({ path }) => path.split(".")[1] === claimId);
  const isBusy = phase !== "STILL";

  useEffect(() => panel.current?.querySelector<HTMLElement>("[data-method]")?.focus(), []);

  const record = async (method: Method) => {
    if (isBusy) return;
    setWrong(null);
    if (isUnsaved && !(await save())) return onDone();
    const checked = { claimId, outcome, method };
    const error = await verify(
      [{ ...checked, note: note.trim() || null, evidenceUrl: evidenceUrl.trim() || null }],
      isUnsaved ? base.now()!.revision : lookedAt,
      translate("claims.recorded", {
        outcome: translate(`words.outcome.${outcome}`),
        how: translate(`words.method.${method}`),
      }),
    );
    if (error) return setWrong(error);
    onDone();
  };
  const press = (event: KeyboardEvent) => {
    const isTyping = (event.target as HTMLElement).closest("input, textarea") !== null;
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    const pressed = event.key.toLowerCase();
    const method = methods.find(({ key }) => key === pressed)?.method;
    const chosen = outcomes[Number(pressed) - 1];
    if (!method && !chosen) return;
    event.preventDefault();
    event.stopPropagation();
    if (method) void record(method);
    else setOutcome(chosen!);
  };
  return (
    <Box ref={panel} onKeyDown={press}>
      {wrong && <Wrong error={wrong} onLoaded={onDone} />}
      {isUnsaved && (
        <Typography variant="body2" sx={{ mb: 1 }}>
          {translate("claims.saveFirst")}
        </Typography>
      )}
      <Typography variant="body2" color="text.secondary" id={`${names}-outcome`} sx={{ mb: 0.75 }}>
        {translate("claims.outcome")}
      </Typography>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={outcome}
        onChange={(_, chosen: Outcome | null) => chosen && setOutcome(chosen)}
        aria-labelledby={`${names}-outcome`}
        sx={{ flexWrap: "wrap", gap: 0.75, "& button": chipLook }}
      >
        {outcomes.map((each, place) => (
          <ToggleButton key={each} value={each}>
            {translate(`words.outcome.${each}`)} <Key>{String(place + 1)}</Key>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {outcome === "CORRECTED" && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {translate("claims.correctedHint")}
        </Typography>
      )}
      <Typography variant="body2" color="text.secondary" id={`${names}-method`} sx={{ mt: 1.5, mb: 0.75 }}>
        {translate("claims.method")}
      </Typography>
      <Box
        role="group"
        aria-labelledby={`${names}-method`}
        sx={{ display: "flex", flexWrap: "wrap", gap: 0.75 }}
      >
        {methods.map(({ method, key }) => (
          <Button
            key={method}
            data-method={method}
            variant="outlined"
            disabled={isBusy}
            aria-keyshortcuts={key}
            onClick={() => record(method)}
          >
            {translate(`claims.methods.${method}`)} <Key>{key}</Key>
          </Button>
        ))}
      </Box>
      {hasMore ? (
        <Box sx={{ display: "grid", gap: 1.5, mt: 2 }}>
          <TextField
            autoFocus
            multiline
            label={translate("claims.note")}
            value={note}
            onChange={({ target }) => setNote(target.value)}
            slotProps={{ htmlInput: { maxLength: 2000 } }}
          />
          <TextField
            type="url"
            label={translate("claims.evidence")}
            value={evidenceUrl}
            onChange={({ target }) => setEvidence(target.value)}
            slotProps={{ htmlInput: { maxLength: 2000, dir: "ltr" } }}
          />
        </Box>
      ) : (
        <Button size="small" onClick={() => setMore(true)} sx={{ mt: 1, ml: -1 }}>
          {translate("claims.more")}
        </Button>
      )}
    </Box>
  );
}

/** Why it was not recorded; where it says something else by now, the way to see what. */
function Wrong({ error, onLoaded }: { error: AskError; onLoaded: () => void }) {
  const translate = useTranslate();
  const { id, base, tellKept } = useSaving();
  const isStale = error.code === "STALE_CLAIM";
  const load = async () => {
    const { organization } = await ask(LoadOrganization, { id });
    const known = base.now();
    if (organization && known) await tellKept(organization, known.revision, base.adopt(organization).taken);
    onLoaded();
  };
  return (
    <Alert
      severity="warning"
      sx={{ mb: 1.5 }}
      action={
        isStale && (
          <Button size="small" color="inherit" onClick={() => load().catch(() => {})}>
            {translate("saving.load")}
          </Button>
        )
      }
    >
      {isStale ? translate("claims.stale") : (error.fields[0]?.message ?? error.message)}
    </Alert>
  );
}

const chipLook = {
  border: "1px solid !important",
  borderColor: "divider",
  borderRadius: "8px !important",
  py: 0.25,
  px: 1,
  // With a finger one presses less exactly than with a mouse.
  minHeight: { xs: 38, sm: 30 },
  gap: 0.75,
  textTransform: "none",
  m: "0 !important",
} as const;
