import { Alert, Box, Paper, Typography } from "@mui/material";
import { useLocale, useTranslate } from "react-admin";
import { ReadEvidence, type ReadEvidenceQuery } from "#operations/merging/merging";
import { useAsk } from "../ask/useAsk.ts";
import { textFor } from "../i18n/text-for.ts";
import { useFormats } from "../i18n/useFormats.ts";
import { CertaintyChip } from "./CertaintyChip.tsx";
import type { MergePreview } from "./merge-choices.ts";
import { readSign, type Strength } from "./read-sign.ts";
import { tellApart } from "./tell-apart.ts";

type Possible = ReadEvidenceQuery["possibleDuplicates"][number];

/** Why somebody may take them for one: what speaks for it and what against it, the strongest first. */
export function Evidence({ preview: { kept, losing } }: { preview: MergePreview }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { data } = useAsk(ReadEvidence, { id: kept.id });
  if (!data) return null;
  const saidTwo = (id: string) =>
    data.organization?.findings.find(({ source, other }) => source === "DUPLICATE" && other?.id === id);
  const foundOf = (id: string) => data.possibleDuplicates.find(({ organization }) => organization?.id === id);
  const [only] = losing.length === 1 ? losing.map(({ id }) => foundOf(id)) : [];
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby="evidence"
      sx={{ p: { xs: 2, sm: 2.5 }, mb: 3 }}
    >
      <Box sx={headingLook}>
        <Typography id="evidence" component="h2" variant="h2">
          {translate("merging.evidence.title")}
        </Typography>
        {only && <CertaintyChip certainty={only.certainty} />}
      </Box>
      {losing.map((lost) => {
        const { id } = lost;
        const found = foundOf(id);
        const two = saidTwo(id);
        return (
          <Box key={id} sx={{ "& + &": { mt: 2 } }}>
            {losing.length > 1 && (
              <Box sx={headingLook}>
                <Typography component="h3" variant="h3">
                  {tellApart(lost, [kept, ...losing])}
                </Typography>
                {found && <CertaintyChip certainty={found.certainty} />}
              </Box>
            )}
            {two && (
              <Alert severity="info" sx={{ mb: 1 }}>
                {translate("merging.evidence.two", {
                  who: two.decidedBy ?? translate("saving.somebody"),
                  date: two.decidedAt ? formats.date(two.decidedAt) : "",
                  reason: two.reason ?? "",
                })}
              </Alert>
            )}
            {found ? <Signs found={found} /> : <Typography>{translate("merging.evidence.none")}</Typography>}
          </Box>
        );
      })}
    </Paper>
  );
}

const headingLook = { display: "flex", flexWrap: "wrap", alignItems: "center", gap: 1.5, mb: 1 };

function Signs({ found: { signs } }: { found: Possible }) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const pro = signs.filter(({ weight }) => weight > 0);
  const contra = signs.filter(({ weight }) => weight < 0).toReversed();
  return (
    <Box
      sx={{
        display: "grid",
        columnGap: 4,
        rowGap: 1.5,
        gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "repeat(2, minmax(0, 1fr))" },
      }}
    >
      {(
        [
          ["for", pro],
          ["against", contra],
        ] as const
      ).map(([side, list]) => (
        <Box key={side}>
          <Typography component="h3" variant="body2" sx={{ color: "text.secondary", fontWeight: 650 }}>
            {translate(`merging.evidence.${side}`)}
          </Typography>
          {list.length === 0 && <Typography>{translate("merging.evidence.nothing")}</Typography>}
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
            {list.map((sign) => {
              const { strength, values } = readSign(sign);
              const says = textFor(sign.says, desk);
              return (
                <Box key={sign.signal} component="li" sx={{ display: "flex", gap: 1.25, py: 0.5 }}>
                  <StrengthMark strength={strength} isFor={side === "for"} />
                  <Box sx={{ minWidth: 0, overflowWrap: "anywhere" }}>
                    {says.charAt(0).toUpperCase() + says.slice(1)}
                    {values && (
                      <Typography
                        component="span"
                        variant="body2"
                        sx={{ color: "text.secondary" }}
                        dir="auto"
                      >
                        {" "}
                        ({values})
                      </Typography>
                    )}
                  </Box>
                </Box>
              );
            })}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

const bars: Record<Strength, number> = { SLIGHT: 1, MEDIUM: 2, STRONG: 3 };

/** How much a sign weighs, as bars for the eye and as a word for the ear. */
function StrengthMark({ strength, isFor }: { strength: Strength; isFor: boolean }) {
  const translate = useTranslate();
  return (
    <Box
      component="span"
      role="img"
      aria-label={translate(`merging.evidence.${strength}`)}
      sx={{ flex: "none", display: "flex", alignItems: "flex-end", gap: "2px", height: 16, mt: 0.5 }}
    >
      {[1, 2, 3].map((bar) => (
        <Box
          key={bar}
          component="span"
          sx={{
            width: 5,
            height: 4 + bar * 4,
            borderRadius: 0.5,
            bgcolor: bar <= bars[strength] ? (isFor ? "primary.main" : "secondary.main") : "divider",
          }}
        />
      ))}
    </Box>
  );
}
