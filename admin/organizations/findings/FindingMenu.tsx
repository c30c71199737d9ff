import MoreHorizIcon from "@mui/icons-material/MoreHoriz";
import { IconButton, Menu, MenuItem } from "@mui/material";
import { useState } from "react";
import { useLocale, useTranslate } from "react-admin";
import { AssignDialog } from "../../findings/deciding/AssignDialog.tsx";
import { DismissDialog } from "../../findings/deciding/DismissDialog.tsx";
import { SnoozeDialog } from "../../findings/deciding/SnoozeDialog.tsx";
import { textFor } from "../../i18n/text-for.ts";
import { underFinger } from "../../theme.ts";
import type { Finding } from "./gather-findings.ts";
import { stoodOf } from "./stood.ts";
import { useDecideHere } from "./useDecideHere.ts";

const dialogs = { dismiss: DismissDialog, snooze: SnoozeDialog, assign: AssignDialog };

/** What somebody may decide about a finding that is kept; nothing where there is nothing. */
export function FindingMenu({ finding }: { finding: Finding }) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const decide = useDecideHere();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [open, setOpen] = useState<keyof typeof dialogs | null>(null);
  const stood = stoodOf(finding);
  const offered = offeredFor(finding);
  if (!stood || offered.length === 0) return null;
  const title = textFor(finding.title, desk);
  const Dialog = open && dialogs[open];
  return (
    <>
      <IconButton
        size="small"
        aria-label={translate("deciding.menu", { title })}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={menuLook}
      >
        <MoreHorizIcon sx={{ fontSize: 18 }} />
      </IconButton>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {offered.map((each) => (
          <MenuItem
            key={each}
            onClick={() => {
              setAnchor(null);
              if (each === "resolve") void decide({ kind: "resolve" }, [stood]);
              else setOpen(each);
            }}
          >
            {translate(each === "resolve" ? "deciding.resolve" : `deciding.${each}.button`)}
          </MenuItem>
        ))}
      </Menu>
      {Dialog && <Dialog findings={[stood]} about={title} onClose={() => setOpen(null)} />}
    </>
  );
}

// A finger has more room than is seen.
const menuLook = {
  p: 0.5,
  ml: 0.25,
  color: "text.secondary",
  [underFinger]: { p: "9px", my: "-5px" },
} as const;

/**
 * What there is to decide: a check is settled by whoever looked again, a rule by mending what it notices, a flag by its own
 * button; that two are two is said where they stand side by side.
 */
function offeredFor({ may, source }: Finding): (keyof typeof dialogs | "resolve")[] {
  const fitting = (["dismiss", "snooze", "resolve", "assign"] as const).filter((each) => may.includes(each));
  return fitting.filter(
    (each) => (each !== "resolve" || source === "CHECK") && (each !== "dismiss" || source !== "DUPLICATE"),
  );
}
