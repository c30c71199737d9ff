import { Box, Button, Popover, Typography } from "@mui/material";
import { type ReactNode, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormContext } from "react-hook-form";
import { useUndo } from "../form/items/UndoBar.tsx";
import { useOrganization } from "../form/OrganizationContext.tsx";
import type { OrganizationForm } from "../form/organization-form.ts";
import { ChangeList } from "./ChangeList.tsx";
import { useSaving } from "./useSaving.ts";

/** How the form stands: saved, changed, or on its way; what is changed can be looked at, and thrown away. Children stand there too. */
export function SaveStatus({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const offerUndo = useUndo();
  const { changes, phase, base, reset } = useSaving();
  const { organization } = useOrganization();
  const { getValues } = useFormContext<OrganizationForm>();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const says =
    phase === "SENDING"
      ? translate("saving.sending")
      : changes.length > 0
        ? translate("saving.changes", { smart_count: changes.length })
        : translate(organization ? "saving.clean" : "saving.cleanNew");
  const throwAway = () => {
    setAnchor(null);
    const [before, ancestor] = [
      structuredClone(getValues()),
      { form: base.ancestor(), revision: base.since() },
    ];
    reset();
    offerUndo(translate("saving.wasReset"), () => base.put(before, ancestor));
  };
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box role="status" sx={visuallyHidden}>
        {says}
      </Box>
      {changes.length > 0 ? (
        <Button
          size="small"
          color="inherit"
          aria-haspopup="dialog"
          aria-expanded={anchor !== null}
          onClick={(event) => setAnchor(event.currentTarget)}
          sx={{ textDecoration: "underline dotted", textUnderlineOffset: 4, px: 0.5 }}
        >
          {says}
        </Button>
      ) : (
        <Typography variant="body2" color="text.secondary" aria-hidden>
          {says}
        </Typography>
      )}
      <Popover
        open={anchor !== null && changes.length > 0}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: "top", horizontal: "left" }}
        transformOrigin={{ vertical: "bottom", horizontal: "left" }}
        slotProps={{
          paper: {
            role: "dialog",
            "aria-label": translate("saving.changesTitle"),
            sx: { p: 2, mt: -3, width: 420, maxWidth: "calc(100vw - 32px)", maxHeight: "60vh" },
          },
        }}
      >
        <Typography component="h2" variant="h3" sx={{ mb: 1 }}>
          {translate("saving.changesTitle")}
        </Typography>
        <ChangeList
          changes={changes}
          forms={[getValues(), base.theirs()]}
          form={getValues()}
          onGo={() => setAnchor(null)}
        />
        {children && <Box sx={{ mt: 2, display: "grid" }}>{children}</Box>}
        {phase === "STILL" && (
          <Button size="small" color="error" onClick={throwAway} sx={{ mt: 1.5 }}>
            {translate("saving.reset")}
          </Button>
        )}
      </Popover>
    </Box>
  );
}

const visuallyHidden = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
};
