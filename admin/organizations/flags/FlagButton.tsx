import FlagOutlinedIcon from "@mui/icons-material/FlagOutlined";
import { IconButton } from "@mui/material";
import { useTranslate } from "react-admin";
import { useOrganization } from "../form/OrganizationContext.tsx";
import { useFlagging } from "./FlaggingProvider.tsx";

/** Says of a claim that somebody should look at it; that it is there at all is said of the whole entry. */
export function FlagButton({ claimId, label }: { claimId: string; label: string }) {
  const translate = useTranslate();
  const { organization } = useOrganization();
  const flagging = useFlagging();
  if (!flagging) return null;
  const isWhole = claimId === organization?.presence.id;
  const says = translate("flags.of", { label: isWhole ? translate("flags.whole") : label });
  return (
    <IconButton
      size="small"
      data-flag={claimId}
      aria-label={says}
      title={says}
      aria-haspopup="dialog"
      onClick={() => flagging(isWhole ? null : { claimId, label })}
      sx={{ p: 0.5, flex: "none", color: "text.secondary" }}
    >
      <FlagOutlinedIcon sx={{ fontSize: 17 }} />
    </IconButton>
  );
}
