import FlagOutlinedIcon from "@mui/icons-material/FlagOutlined";
import { IconButton } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { FlagDialog } from "../flags/FlagDialog.tsx";
import type { Listed } from "./columns.ts";

/** Flags an organization from its row; quiet until somebody is at it. */
export function RowFlag({ row: { id, name, may } }: { row: Listed }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  if (!may.includes("propose")) return null;
  const says = translate("flags.of", { label: name });
  return (
    <>
      <IconButton
        size="small"
        data-flag={id}
        aria-label={says}
        title={says}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        sx={buttonLook}
      >
        <FlagOutlinedIcon sx={{ fontSize: 18 }} />
      </IconButton>
      {isOpen && <FlagDialog organizationId={id} name={name} onClose={() => setOpen(false)} />}
    </>
  );
}

const buttonLook = {
  alignSelf: "center",
  flex: "none",
  ml: "auto",
  p: 0.5,
  // Above the link, which fills the row.
  zIndex: 1,
  "@media (hover: hover)": {
    opacity: 0,
    "[data-row]:hover &, [data-row]:focus-within &": { opacity: 1 },
  },
} as const;
