import { Box, FormControlLabel, Radio, RadioGroup, Typography } from "@mui/material";
import { useId } from "react";
import { useTranslate } from "react-admin";
import { visuallyHidden } from "../layout/visually-hidden.ts";
import { isProse } from "../organizations/changes/path-words.ts";
import { WordDiff } from "../organizations/changes/WordDiff.tsx";
import { isReadableDiff } from "../organizations/changes/word-diff.ts";
import { Cells, useWhose } from "./Cells.tsx";
import { chooseValue, chosenOf, type Difference } from "./merge-choices.ts";
import type { RowProps } from "./row-props.ts";

/** Fields that are settled together: what each side says, to choose from, and why one of them stands. */
export function PartChoice({ row, part, told, merging }: RowProps & { part: Difference[] }) {
  const translate = useTranslate();
  const heading = useId();
  const whose = useWhose(told);
  const chosen = chosenOf(merging.choices, part);
  const fields = part.map(({ path }) => told.field(path));
  const isOwn = part.length === 1 && part[0]!.path === row.path;
  const saidBy = (id: string) =>
    part.map(({ path, values }) => {
      const said = values.find(({ organizationId }) => organizationId === id);
      return { path, isThere: said !== undefined, text: said ? told.value(path, said.value) : null };
    });
  const first = saidBy(told.names[0]!.id);
  const because = merging.choices.values.some(({ path }) => part.some((each) => each.path === path))
    ? "CHOSEN"
    : part[0]!.because;
  return (
    <Box sx={{ mt: 1 }}>
      <Typography
        id={heading}
        variant="body2"
        sx={isOwn ? visuallyHidden : { color: "text.secondary", mb: 0.5 }}
      >
        {fields.join(", ")}
      </Typography>
      <RadioGroup
        aria-labelledby={heading}
        value={chosen}
        onChange={(_event, id) => merging.choose((choices) => chooseValue(choices, part, id))}
      >
        <Cells told={told}>
          {(column) => {
            const { id } = told.names[column]!;
            const said = saidBy(id);
            if (!said.some(({ isThere }) => isThere))
              return (
                <Typography variant="body2" sx={{ color: "text.secondary", p: 1 }}>
                  {translate(row.cells[column]!.length > 0 ? "merging.saysTheSame" : "merging.saysNothing")}
                </Typography>
              );
            const isChosen = id === chosen;
            return (
              <Box sx={card(isChosen)}>
                <FormControlLabel
                  value={id}
                  control={<Radio size="small" sx={{ alignSelf: "flex-start", py: 0.25 }} />}
                  slotProps={{ typography: { component: "div", sx: { minWidth: 0, flex: 1 } } }}
                  sx={{ m: 0, width: "100%", alignItems: "flex-start" }}
                  label={
                    <>
                      <Box component="span" sx={visuallyHidden}>
                        {whose(column)}:{" "}
                      </Box>
                      {said.map(({ path, text }, place) => (
                        <Box key={path} dir="auto" sx={{ overflowWrap: "anywhere", whiteSpace: "pre-wrap" }}>
                          {said.length > 1 && (
                            <Typography component="span" variant="body2" sx={{ color: "text.secondary" }}>
                              {fields[place]}:{" "}
                            </Typography>
                          )}
                          <Value path={path} text={text} beside={column > 0 ? first[place]!.text : null} />
                        </Box>
                      ))}
                    </>
                  }
                />
                {isChosen && (
                  <Typography variant="body2" sx={{ color: "primary.main", fontWeight: 600, pl: 3.5 }}>
                    {translate(`merging.because.${because}`)}
                  </Typography>
                )}
              </Box>
            );
          }}
        </Cells>
      </RadioGroup>
    </Box>
  );
}

/** What one says; a longer text shows where it is another than that of the one that stays. */
function Value({ path, text, beside }: { path: string; text: string | null; beside: string | null }) {
  const translate = useTranslate();
  if (text === null) return <i>{translate("saving.nothing")}</i>;
  if (beside !== null && isProse(path) && isReadableDiff(beside, text))
    return <WordDiff from={beside} to={text} />;
  return <>{text}</>;
}

const card = (isChosen: boolean) => ({
  p: 1,
  flex: 1,
  borderRadius: 1,
  border: isChosen ? 2 : 1,
  // As wide with the thin edge as with the thick one.
  m: isChosen ? 0 : "1px",
  borderColor: isChosen ? "primary.main" : "divider",
  bgcolor: isChosen ? "action.selected" : "transparent",
});
