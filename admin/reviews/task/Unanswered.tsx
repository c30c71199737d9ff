import { Typography } from "@mui/material";
import { useLocale, useTranslate } from "react-admin";
import { textFor } from "../../i18n/text-for.ts";
import { daysUnanswered, enoughDays, type TaskClaim } from "./task-events.ts";
import { useTasking } from "./useTasking.ts";

/** How often nobody answered, when to try instead, and when to leave it at that. */
export function Unanswered({ claim }: { claim: TaskClaim }) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const { task, chosenFor } = useTasking();
  const { claimId, attempts } = claim;
  const isTriedNow = chosenFor(claimId)?.chosen.outcome === "NO_ANSWER";
  if (attempts === 0 && !isTriedNow) return null;
  const isEnough = daysUnanswered(task.events, claimId) >= enoughDays;
  return (
    <Typography variant="body2" sx={{ mt: 0.5 }}>
      {attempts > 0 && translate("task.attempts", { smart_count: attempts })}{" "}
      {isEnough
        ? translate("task.enough", { outcome: translate("words.outcome.UNREACHABLE") })
        : task.suggestedHours && translate("task.tryAt", { hours: textFor(task.suggestedHours, desk) })}
    </Typography>
  );
}
