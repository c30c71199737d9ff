import {
  Alert,
  Box,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  FormControlLabel,
  MenuItem,
  Radio,
  RadioGroup,
  TextField,
  useMediaQuery,
} from "@mui/material";
import type { Theme } from "@mui/material/styles";
import { useState } from "react";
import { useTranslate } from "react-admin";
import type { AskError } from "../../ask/ask-error.ts";
import { useFormats } from "../../i18n/useFormats.ts";
import { usePathWords } from "../changes/usePathWords.ts";
import { useOrganization } from "../form/OrganizationContext.tsx";
import { useSaving } from "../saving/useSaving.ts";
import { ClaimMark } from "./ClaimMark.tsx";
import { claimLists, claimWords, standingOf } from "./claim-words.ts";
import { type Method, methods, type Outcome, outcomes } from "./outcomes.ts";
import { useVerify } from "./useVerify.ts";

/** Records several checks at once, made in one way. Each is ticked by itself: nothing is verified that is not listed. */
export function VerifySeveralDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const { shortDate } = useFormats();
  const { clocks, organization } = useOrganization();
  const { base, changes, phase } = useSaving();
  const { label } = usePathWords();
  const verify = useVerify();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const [ticked, setTicked] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [method, setMethod] = useState<Method>("PHONE");
  const [wrong, setWrong] = useState<AskError | null>(null);
  // What others save while it is open comes into the form, but it is not what was checked.
  const [lookedAt] = useState(() => base.now()?.revision ?? 0);
  if (!organization) return null;
  const theirs = base.theirs();
  const claims = [
    { id: organization.presence.id, says: translate("claims.presence") },
    ...claimLists.flatMap((list) =>
      theirs[list].map(({ id }) => ({ id, says: label(`${list}.${id}`, [theirs]) })),
    ),
  ];
  const tick = (id: string, outcome: Outcome | null) =>
    setTicked((before) => {
      const after = new Map(before);
      if (outcome === null) after.delete(id);
      else after.set(id, outcome);
      return after;
    });
  const record = async () => {
    const checked = [...ticked].map(([claimId, outcome]) => ({ claimId, outcome, method }));
    const says = translate("claims.several.done", { smart_count: ticked.size });
    const error = await verify(checked, lookedAt, says);
    if (error) return setWrong(error);
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      fullScreen={isPhone}
      fullWidth
      maxWidth="md"
      aria-labelledby="several-title"
    >
      <DialogTitle id="several-title">{translate("claims.several.title")}</DialogTitle>
      <DialogContent>
        <DialogContentText>{translate("claims.several.says")}</DialogContentText>
        {wrong && (
          <Alert severity="warning" sx={{ mt: 2 }}>
            {wrong.code === "STALE_CLAIM" ? translate("claims.stale") : wrong.message}
          </Alert>
        )}
        <RadioGroup
          row
          value={method}
          onChange={(_, chosen) => setMethod(chosen as Method)}
          aria-label={translate("claims.method")}
          sx={{ my: 1 }}
        >
          {methods.map((each) => (
            <FormControlLabel
              key={each.method}
              value={each.method}
              control={<Radio size="small" />}
              label={translate(`claims.methods.${each.method}`)}
            />
          ))}
        </RadioGroup>
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
          {claims.map(({ id, says }) => {
            const isChanged = changes.some(({ path }) => path.split(".")[1] === id);
            const outcome = ticked.get(id);
            const known = clocks.get(id);
            return (
              <Box
                component="li"
                key={id}
                sx={{
                  display: "flex",
                  flexWrap: "wrap",
                  alignItems: "center",
                  columnGap: 2,
                  py: 0.5,
                  borderTop: 1,
                  borderColor: "divider",
                }}
              >
                <FormControlLabel
                  sx={{ flex: "1 1 16rem", mr: 0, overflowWrap: "anywhere" }}
                  control={<Checkbox checked={outcome !== undefined} disabled={isChanged} />}
                  onChange={(_, on) => tick(id, on ? "CONFIRMED" : null)}
                  label={says}
                />
                {known && (
                  <Box sx={{ display: "flex", gap: 0.5, fontSize: "0.8125rem", color: "text.secondary" }}>
                    <ClaimMark standing={standingOf(known)} />
                    {isChanged
                      ? translate("claims.several.changed")
                      : claimWords(known, translate, shortDate)}
                  </Box>
                )}
                {outcome && (
                  <TextField
                    select
                    value={outcome}
                    onChange={({ target }) => tick(id, target.value as Outcome)}
                    slotProps={{
                      select: {
                        SelectDisplayProps: { "aria-label": `${translate("claims.outcome")}: ${says}` },
                      },
                    }}
                    sx={{ minWidth: 150 }}
                  >
                    {outcomes.map((each) => (
                      <MenuItem key={each} value={each}>
                        {translate(`words.outcome.${each}`)}
                      </MenuItem>
                    ))}
                  </TextField>
                )}
              </Box>
            );
          })}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate("words.action.cancel")}</Button>
        <Button
          variant="contained"
          disabled={ticked.size === 0}
          loading={phase === "SENDING"}
          onClick={record}
        >
          {translate("claims.several.record", { smart_count: ticked.size })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
