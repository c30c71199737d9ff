import CheckIcon from "@mui/icons-material/Check";
import { Box, ButtonBase, ToggleButton, ToggleButtonGroup } from "@mui/material";
import type { Theme } from "@mui/material/styles";
import { useState } from "react";
import { useLocale, useTranslate } from "react-admin";
import { textFor } from "../../i18n/text-for.ts";
import { visuallyHidden } from "../../layout/visually-hidden.ts";
import { Panel } from "./Panel.tsx";
import { standingOfStep } from "./script-steps.ts";
import { useTasking } from "./useTasking.ts";

const languages = ["en", "es"] as const;

/** What to say on the phone, step by step, in their language; each step leads to the claims that it checks. */
export function CallScript({ isOpen = true }: { isOpen?: boolean }) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const { task, claims, chosenFor, current, setCurrent } = useTasking();
  const { language, steps } = task.callScript;
  const [spoken, setSpoken] = useState<string>(languages.find((one) => one === language) ?? desk);
  const isDone = (claimId: string) =>
    chosenFor(claimId) !== null ||
    claims.some((claim) => claim.claimId === claimId && claim.outcome !== null);
  if (steps.length === 0 || !claims.some(({ dial }) => dial)) return null;
  return (
    <Panel title={translate("task.script.title")} isOpen={isOpen}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={spoken}
        onChange={(_, chosen: string | null) => chosen && setSpoken(chosen)}
        aria-label={translate("task.script.language")}
        sx={{ mb: 1, "& button": { px: 1.25, py: 0.25, minHeight: 32, textTransform: "none" } }}
      >
        {languages.map((one) => (
          <ToggleButton key={one} value={one} lang={one}>
            {translate(`task.script.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Box component="ol" lang={spoken} sx={{ m: 0, p: 0, listStyle: "none", display: "grid", gap: 0.5 }}>
        {steps.map(({ says, claimIds }, place) => {
          const standing = standingOfStep(claimIds, current, isDone);
          const text = textFor(says, spoken);
          const inside = (
            <>
              <Box component="span" aria-hidden sx={numberLook} data-standing={standing}>
                {standing === "DONE" ? <CheckIcon sx={{ fontSize: 16 }} /> : place + 1}
              </Box>
              <span>
                {text}
                {standing === "DONE" && (
                  <Box component="span" sx={visuallyHidden}>
                    {" "}
                    {translate("task.script.done")}
                  </Box>
                )}
              </span>
            </>
          );
          return (
            <Box
              component="li"
              key={text}
              aria-current={standing === "HERE" ? "step" : undefined}
              sx={stepLook}
            >
              {claimIds.length > 0 ? (
                <ButtonBase
                  onClick={() => setCurrent(claimIds.find((id) => !isDone(id)) ?? claimIds[0]!)}
                  sx={lineLook}
                >
                  {inside}
                </ButtonBase>
              ) : (
                <Box sx={lineLook}>{inside}</Box>
              )}
            </Box>
          );
        })}
      </Box>
    </Panel>
  );
}

const stepLook = {
  borderRadius: 1.5,
  "&[aria-current]": {
    bgcolor: "action.selected",
    boxShadow: ({ palette }: Theme) => `inset 3px 0 0 ${palette.primary.main}`,
  },
} as const;

const lineLook = {
  display: "flex",
  width: "100%",
  alignItems: "flex-start",
  justifyContent: "flex-start",
  gap: 1,
  p: 0.75,
  font: "inherit",
  textAlign: "start",
  borderRadius: 1.5,
  minHeight: 36,
} as const;

const numberLook = {
  flex: "none",
  display: "grid",
  placeItems: "center",
  width: 22,
  height: 22,
  borderRadius: "50%",
  fontSize: "0.8125rem",
  fontWeight: 650,
  border: 1,
  borderColor: "divider",
  color: "text.secondary",
  "&[data-standing=DONE]": { borderColor: "success.main", color: "success.main" },
} as const;
