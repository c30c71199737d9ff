import EventBusyIcon from "@mui/icons-material/EventBusyOutlined";
import { Box, Button, Popover, TextField } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { focusItem } from "../items/focus-item.ts";
import { useAddItems } from "../useItems.ts";
import { sayClosedUntil } from "./closed-until.ts";
import { usePageLanguages } from "./PageLanguages.tsx";
import { today } from "./today.ts";

/** A notice that a house is closed up to a day, written in the page's languages, that goes by itself after it. */
export function ClosedUntil() {
  const translate = useTranslate();
  const addItems = useAddItems();
  const { languages } = usePageLanguages();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [day, setDay] = useState("");
  const isReady = day >= today();
  const add = () => {
    if (!isReady) return;
    const [notice] = addItems("notices", [{ endsOn: day, text: sayClosedUntil(day, languages) }]);
    setAnchor(null);
    focusItem(notice?.id);
  };
  return (
    <>
      <Button startIcon={<EventBusyIcon />} onClick={(event) => setAnchor(event.currentTarget)}>
        {translate("form.notices.closedUntil")}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: "bottom", horizontal: "left" }}
        // The notice that was just added has the cursor then.
        disableRestoreFocus={isReady}
      >
        <Box sx={{ display: "flex", gap: 1.5, p: 2, alignItems: "center" }}>
          <TextField
            type="date"
            autoFocus
            label={translate("form.notices.lastDay")}
            value={day}
            onChange={(event) => setDay(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== "Enter") return;
              event.preventDefault();
              add();
            }}
            slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: today() } }}
          />
          <Button variant="contained" disabled={!isReady} onClick={add}>
            {translate("words.action.add")}
          </Button>
        </Box>
      </Popover>
    </>
  );
}
