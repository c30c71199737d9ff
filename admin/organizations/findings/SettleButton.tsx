import { Button } from "@mui/material";
import { useTranslate } from "react-admin";
import type { Finding } from "./gather-findings.ts";
import { stoodOf } from "./stood.ts";
import { useDecideHere } from "./useDecideHere.ts";

/** Settles what a person flagged, once it was seen to: no rule can tell that. */
export function SettleButton({ finding, sx }: { finding: Finding; sx?: object }) {
  const translate = useTranslate();
  const decide = useDecideHere();
  const stood = stoodOf(finding);
  if (!stood || finding.source !== "PERSON" || !finding.may.includes("resolve")) return null;
  return (
    <Button size="small" onClick={() => void decide({ kind: "resolve" }, [stood])} sx={sx}>
      {translate("deciding.resolve")}
    </Button>
  );
}
