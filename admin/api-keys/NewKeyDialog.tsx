import CopyIcon from "@mui/icons-material/ContentCopy";
import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
  TextField,
} from "@mui/material";
import { useId, useState } from "react";
import { useTranslate } from "react-admin";

/** Shows a key the only time that it can be seen; it closes by its button alone, not by a slip. */
export function NewKeyDialog({ apiKey, onClose }: { apiKey: string | null; onClose(): void }) {
  const translate = useTranslate();
  const heading = useId();
  const [copied, setCopied] = useState(false);
  return (
    <Dialog open aria-labelledby={heading} fullWidth maxWidth="sm">
      <DialogTitle id={heading}>{translate("apiKeys.shownTitle")}</DialogTitle>
      <DialogContent>
        {apiKey === null ? (
          <Alert severity="warning">{translate("apiKeys.lost")}</Alert>
        ) : (
          <Stack spacing={2} sx={{ pt: 1 }}>
            <Alert severity="info">{translate("apiKeys.shownSays")}</Alert>
            <TextField
              label={translate("apiKeys.shownTitle")}
              multiline
              value={apiKey}
              slotProps={{
                input: { readOnly: true, sx: { fontFamily: "monospace", wordBreak: "break-all" } },
              }}
              onFocus={(event) => event.target.select()}
            />
            {/* On plain http there is no clipboard; the key can be marked by hand. */}
            {isSecureContext && (
              <Button
                startIcon={<CopyIcon />}
                onClick={() => navigator.clipboard.writeText(apiKey).then(() => setCopied(true))}
                aria-live="polite"
              >
                {translate(copied ? "apiKeys.copied" : "words.action.copy")}
              </Button>
            )}
          </Stack>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button variant="contained" onClick={onClose}>
          {translate(apiKey === null ? "words.action.close" : "apiKeys.kept")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
