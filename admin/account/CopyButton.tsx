import CheckIcon from "@mui/icons-material/Check";
import CopyIcon from "@mui/icons-material/ContentCopy";
import { Button } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";

/** Puts a text into the clipboard, and says so. */
export function CopyButton({ text }: { text: string }) {
  const translate = useTranslate();
  const [copied, setCopied] = useState(false);
  // On plain http there is no clipboard; the text can be marked by hand.
  if (!isSecureContext) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <Button size="small" startIcon={copied ? <CheckIcon /> : <CopyIcon />} onClick={() => void copy()}>
      <span aria-live="polite">{translate(copied ? "account.copied" : "words.action.copy")}</span>
    </Button>
  );
}
