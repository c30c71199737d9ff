import { Box, Button, TextField } from "@mui/material";
import { type FormEvent, useState } from "react";
import { useTranslate } from "react-admin";
import { FindRevisionAsOf, ReadNewestRevision } from "#operations/organizations/history/history";
import { ask } from "../../ask/ask.ts";
import { toAskError } from "../../ask/ask-error.ts";
import { useAsk } from "../../ask/useAsk.ts";
import { dayOf, endOfDay } from "../../history/days.ts";

/** Finds the revision that was in force at the end of a day; at first that of the last change. */
export function DayChooser({
  id,
  label,
  onFound,
}: {
  id: string;
  label: string;
  onFound(number: number): void;
}) {
  const translate = useTranslate();
  const { data } = useAsk(ReadNewestRevision, { organizationId: id });
  const [typed, setDay] = useState<string | null>(null);
  // It begins where there is something to be seen: on the day of the last change.
  const newest = data?.revisions.nodes[0];
  const day = typed ?? (newest ? dayOf(newest.madeAt) : "");
  const [problem, setProblem] = useState("");
  const find = async (event: FormEvent) => {
    event.preventDefault();
    if (day === "") return;
    try {
      const { organizationAsOf } = await ask(FindRevisionAsOf, { id, at: endOfDay(day) });
      if (organizationAsOf) onFound(organizationAsOf.number);
      else setProblem(translate("history.notYet"));
    } catch (error) {
      setProblem(toAskError(error).message);
    }
  };
  return (
    <Box
      component="form"
      noValidate
      onSubmit={find}
      sx={{ display: "flex", gap: 1, alignItems: "flex-start" }}
    >
      <TextField
        type="date"
        label={label}
        value={day}
        onChange={(event) => {
          setDay(event.target.value);
          setProblem("");
        }}
        error={problem !== ""}
        helperText={problem}
        slotProps={{ inputLabel: { shrink: true }, formHelperText: { role: "alert" } }}
        sx={{ minWidth: 190 }}
      />
      <Button type="submit" variant="outlined" sx={{ minHeight: 40 }} disabled={day === ""}>
        {translate("history.show")}
      </Button>
    </Box>
  );
}
