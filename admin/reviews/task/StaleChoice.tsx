import { Alert, Box, Button, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { useFormContext } from "react-hook-form";
import { Sides } from "../../history/Difference.tsx";
import { usePathWords } from "../../organizations/changes/usePathWords.ts";
import type { OrganizationForm } from "../../organizations/form/organization-form.ts";
import { useSaving } from "../../organizations/saving/useSaving.ts";
import type { ChoiceStanding, Chosen } from "./chosen.ts";
import { differing, placeOf, saidOf } from "./claim-says.ts";
import { useTasking } from "./useTasking.ts";

/** Why what was chosen is not recorded yet: nothing is corrected, or others have changed what was looked at. */
export function StaleChoice({
  claimId,
  choice,
  standing,
}: {
  claimId: string;
  choice: Chosen;
  standing: ChoiceStanding;
}) {
  const translate = useTranslate();
  const { value } = usePathWords();
  const { base } = useSaving();
  const { getValues } = useFormContext<OrganizationForm>();
  const { lookAgain } = useTasking();
  if (standing === "UNCHANGED")
    return (
      <Typography variant="body2" sx={{ mt: 1 }}>
        {translate("task.unchanged")}
      </Typography>
    );
  const form = base.theirs();
  const place = placeOf(form, claimId);
  const theirs = saidOf(form, claimId, "");
  if (standing === "GONE" || !place || !theirs)
    return (
      <Alert severity="warning" role="alert" sx={{ mt: 1 }}>
        {translate("task.gone")}
      </Alert>
    );
  const words = (field: string, said: unknown) =>
    said === null || said === undefined
      ? null
      : value(`${place.list}.${claimId}.${field}`, said, [form, getValues()]);
  return (
    <Alert
      severity="warning"
      role="alert"
      sx={{ mt: 1, "& .MuiAlert-message": { flex: 1, minWidth: 0 } }}
      action={
        <Button size="small" color="inherit" onClick={() => lookAgain(claimId)}>
          {translate("task.stillHolds", { outcome: translate(`words.outcome.${choice.outcome}`) })}
        </Button>
      }
    >
      {translate("task.stale")}
      {differing(choice.saw, theirs).map((field) => (
        <Box key={field} sx={{ mt: 0.5 }}>
          <Typography component="span" variant="body2">
            {translate(`saving.field.${field}`)}:{" "}
          </Typography>
          <Sides from={words(field, choice.saw[field])} to={words(field, theirs[field])} />
        </Box>
      ))}
    </Alert>
  );
}
