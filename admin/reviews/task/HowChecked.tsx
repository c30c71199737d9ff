import { Box, TextField, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import { useId } from "react";
import { useTranslate } from "react-admin";
import { useShortcut } from "../../layout/shortcuts.ts";
import { Key } from "../../organizations/claims/Key.tsx";
import { type Method, methods } from "../../organizations/claims/outcomes.ts";
import { chosenEdge, edge } from "./OutcomeChips.tsx";
import { useTasking } from "./useTasking.ts";

/** How things are checked just now, and who answered: said once, and true of what is chosen from there on. */
export function HowChecked() {
  const translate = useTranslate();
  const names = useId();
  const { draft, change, mayRecord } = useTasking();
  const take = (method: Method) => change((before) => ({ ...before, method }));
  if (!mayRecord) return null;
  return (
    <Box component="section" aria-labelledby={names} sx={lookOf}>
      <Typography id={names} variant="body2" sx={{ fontWeight: 650 }}>
        {translate("task.how")}
      </Typography>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={draft.method}
        onChange={(_, method: Method | null) => method && take(method)}
        aria-labelledby={names}
        sx={{ flexWrap: "wrap", gap: 0.75, "& button": methodLook }}
      >
        {methods.map(({ method, key }) => (
          <ToggleButton key={method} value={method} aria-keyshortcuts={key}>
            {translate(`claims.methods.${method}`)} <Key>{key}</Key>
            <MethodKey method={method} by={key} onTake={take} />
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <TextField
        label={translate("task.answeredBy")}
        placeholder={translate("task.answeredByExample")}
        value={draft.answeredBy}
        onChange={({ target }) => change((before) => ({ ...before, answeredBy: target.value }))}
        slotProps={{ htmlInput: { maxLength: 200, autoComplete: "off" } }}
        sx={{ flex: "1 1 12rem", minWidth: 0 }}
      />
    </Box>
  );
}

function MethodKey({ method, by, onTake }: { method: Method; by: string; onTake(method: Method): void }) {
  const translate = useTranslate();
  const says = translate("task.keys.method", { method: translate(`claims.methods.${method}`) });
  useShortcut(by, says, () => onTake(method));
  return null;
}

const lookOf = {
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  columnGap: 1.5,
  rowGap: 1,
} as const;

const methodLook = {
  border: edge,
  borderRadius: "8px !important",
  py: 0.25,
  px: 1,
  minHeight: { xs: 40, sm: 32 },
  textTransform: "none",
  m: "0 !important",
  "&.Mui-selected": { border: chosenEdge, color: "primary.main", fontWeight: 700 },
} as const;
