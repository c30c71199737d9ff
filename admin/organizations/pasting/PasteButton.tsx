import ContentPasteIcon from "@mui/icons-material/ContentPaste";
import { Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { useOrganization } from "../form/OrganizationContext.tsx";
import type { PasteTarget } from "./pasted.ts";
import { usePasteDialog } from "./usePasteOffer.ts";

const anywhere: PasteTarget = { list: null, index: null };

/** Opens the dialog that takes pasted lines apart; without a target, for the whole of the form. */
export function PasteButton({ target = anywhere }: { target?: PasteTarget }) {
  const translate = useTranslate();
  const { readOnly } = useOrganization();
  const ask = usePasteDialog();
  if (readOnly) return null;
  return (
    <Button size="small" startIcon={<ContentPasteIcon />} onClick={() => ask(target)}>
      {translate("pasting.open")}
    </Button>
  );
}
