import MoreVertIcon from "@mui/icons-material/MoreVert";
import { IconButton, Menu, MenuItem } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { VerifySeveralDialog } from "../claims/VerifySeveralDialog.tsx";
import { useFlagging } from "../flags/FlaggingProvider.tsx";
import { useOrganization } from "../form/OrganizationContext.tsx";
import { ArchiveDialog } from "./ArchiveDialog.tsx";
import { useUnarchive } from "./useUnarchive.ts";

/** What else can be done with the organization, as far as the person may. */
export function ActionsMenu({
  onPreview,
  onPropose,
}: {
  /** Where there is no room for them beside. */
  onPreview: (() => void) | undefined;
  onPropose: (() => void) | undefined;
}) {
  const translate = useTranslate();
  const { organization } = useOrganization();
  const unarchive = useUnarchive();
  const flagging = useFlagging();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [reason, setReason] = useState("");
  const [open, setOpen] = useState<"archive" | "verify" | null>(null);
  const may = (verb: string) => organization?.may.includes(verb) ?? false;
  const actions = [
    onPreview && { key: "preview", label: "saving.preview", act: onPreview },
    onPropose && { key: "propose", label: "saving.propose.instead", act: onPropose },
    may("verify") && { key: "verify", label: "claims.several.open", act: () => setOpen("verify") },
    flagging !== null && { key: "flag", label: "flags.button", act: () => flagging(null) },
    may("archive") && { key: "archive", label: "saving.archive.button", act: () => setOpen("archive") },
    may("unarchive") && { key: "unarchive", label: "saving.unarchive.button", act: unarchive },
  ].filter((action) => typeof action === "object");
  if (actions.length === 0) return null;
  return (
    <>
      <IconButton
        aria-label={translate("saving.more")}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreVertIcon />
      </IconButton>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {actions.map(({ key, label, act }) => (
          <MenuItem
            key={key}
            onClick={() => {
              setAnchor(null);
              void act();
            }}
          >
            {translate(label)}
          </MenuItem>
        ))}
      </Menu>
      {open === "archive" && (
        <ArchiveDialog reason={reason} onReason={setReason} onClose={() => setOpen(null)} />
      )}
      {open === "verify" && <VerifySeveralDialog onClose={() => setOpen(null)} />}
    </>
  );
}
