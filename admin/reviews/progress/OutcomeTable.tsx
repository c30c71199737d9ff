import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import type { ShownReviewFragment } from "#operations/reviews/reviews";
import { useFormats } from "../../i18n/useFormats.ts";
import { outcomeRows } from "./outcome-rows.ts";

type Outcomes = ShownReviewFragment["progress"]["outcomes"];

/** What the checks of a month found, and how they were made; opened by who wants to know. */
export function OutcomeTable({ outcomes }: { outcomes: Outcomes }) {
  const translate = useTranslate();
  const formats = useFormats();
  const all = outcomes.reduce((sum, { count }) => sum + count, 0);
  return (
    <Box
      component="details"
      sx={{ "& summary": { cursor: "pointer", fontWeight: 600, color: "primary.main" } }}
    >
      <summary>
        {translate("reviews.outcomes.title", { smart_count: all, number: formats.number(all) })}
      </summary>
      <OutcomeRows outcomes={outcomes} />
    </Box>
  );
}

/** Each outcome with how often, and by which ways. */
export function OutcomeRows({ outcomes }: { outcomes: Outcomes }) {
  const translate = useTranslate();
  const formats = useFormats();
  return (
    <Box component="dl" sx={tableLook}>
      {outcomeRows(outcomes).map(({ outcome, count, methods }) => (
        <div key={outcome}>
          <dt>
            {translate(`words.outcome.${outcome}`)} <strong>{formats.number(count)}</strong>
          </dt>
          <dd>
            {formats.list(
              methods.map((one) => `${formats.number(one.count)} ${translate(`words.method.${one.method}`)}`),
            )}
          </dd>
        </div>
      ))}
    </Box>
  );
}

const tableLook = {
  m: 0,
  mt: 0.5,
  display: "grid",
  gap: 0.25,
  "& > div": { display: "flex", flexWrap: "wrap", columnGap: 1.5 },
  "& dt": { minWidth: "10rem" },
  "& dd": { m: 0, color: "text.secondary" },
} as const;
