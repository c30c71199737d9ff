import { Box, Button, TextField } from "@mui/material";
import { type FormEvent, useState } from "react";
import { useTranslate } from "react-admin";
import { FindRevisionAsOf } from "#operations/organizations/history/history";
import { ask } from "../../ask/ask.ts";
import { toAskError } from "../../ask/ask-error.ts";
import { endOfDay } from "../../history/days.ts";

/** Finds the revision that was in force at the end of a day. */
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
  const [day, setDay] = useState("");
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
