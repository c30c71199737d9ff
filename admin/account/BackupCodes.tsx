import PrintIcon from "@mui/icons-material/PrintOutlined";
import { Alert, Box, Button, GlobalStyles, Stack } from "@mui/material";
import { useTranslate } from "react-admin";
import { CopyButton } from "./CopyButton.tsx";

/** The codes for when the phone is lost: shown this once, to be copied or printed. */
export function BackupCodes({ codes, onKept }: { codes: string[]; onKept(): void }) {
  const translate = useTranslate();
  return (
    <Stack spacing={2}>
      {/* The paper gets the codes alone. */}
      <GlobalStyles
        styles={{
          "@media print": {
            "body *": { visibility: "hidden" },
            "#backup-codes, #backup-codes *": { visibility: "visible", color: "#000" },
            "#backup-codes": { position: "fixed", insetBlockStart: 0, insetInlineStart: 0 },
          },
        }}
      />
      <Alert severity="warning" role="status">
        {translate("account.factor.keep")}
      </Alert>
      <Box
        component="ul"
        id="backup-codes"
        translate="no"
        sx={{
          m: 0,
          p: 2,
          listStyle: "none",
          display: "grid",
          gridTemplateColumns: "repeat(auto-fill, minmax(9rem, 1fr))",
          gap: 1,
          fontFamily: "monospace",
          fontSize: "1.05rem",
          bgcolor: "background.default",
          borderRadius: 2,
        }}
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </Box>
      <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap", alignItems: "center" }}>
        <CopyButton text={codes.join("\n")} />
        <Button size="small" startIcon={<PrintIcon />} onClick={() => window.print()}>
          {translate("account.factor.print")}
        </Button>
        <Button variant="contained" onClick={onKept} sx={{ ml: "auto" }}>
          {translate("account.factor.kept")}
        </Button>
      </Stack>
    </Stack>
  );
}
