import { Box, Button, Stack, TextField, Typography } from "@mui/material";
import { QRCodeSVG } from "qrcode.react";
import { type FormEvent, useState } from "react";
import { useTranslate } from "react-admin";
import { Problem } from "../session/Problem.tsx";
import { type SignInProblem, toSignInProblem } from "../session/sign-in-problem.ts";
import { askMine } from "./ask-mine.ts";
import { CopyButton } from "./CopyButton.tsx";

/** Gives the secret to an authenticator app, and proves by a code that the app has it. */
export function Enrolment({ uri, onDone, onCancel }: { uri: string; onDone(): void; onCancel(): void }) {
  const translate = useTranslate();
  const [code, setCode] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<SignInProblem | null>(null);
  const secret = new URL(uri).searchParams.get("secret") ?? "";

  const send = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const answer = await askMine("/two-factor/verify-totp", { code });
    setBusy(false);
    if (answer.ok) return onDone();
    setProblem(toSignInProblem(answer));
    setCode("");
  };
  return (
    <Stack direction={{ xs: "column", sm: "row" }} spacing={3}>
      {/* Apps read dark on light only: the paper stays white at night. */}
      <Box
        sx={{
          p: 1.5,
          bgcolor: "#ffffff",
          borderRadius: 2,
          alignSelf: "flex-start",
          lineHeight: 0,
          border: 1,
          borderColor: "divider",
        }}
      >
        <QRCodeSVG value={uri} size={176} title={translate("account.factor.picture")} />
      </Box>
      <Stack component="form" noValidate spacing={2} onSubmit={send} sx={{ flex: 1, minWidth: 0 }}>
        <Typography>{translate("account.factor.scan")}</Typography>
        <Box>
          <Typography variant="body2" sx={{ color: "text.secondary" }}>
            {translate("account.factor.secret")}
          </Typography>
          <Stack direction="row" sx={{ alignItems: "center", gap: 1 }}>
            <Typography
              component="code"
              translate="no"
              sx={{ fontFamily: "monospace", fontSize: "0.95rem", overflowWrap: "anywhere" }}
            >
              {secret.replace(/(.{4})(?=.)/g, "$1 ")}
            </Typography>
            <CopyButton text={secret} />
          </Stack>
        </Box>
        <Problem problem={problem} />
        <TextField
          label={translate("signIn.code.label")}
          autoComplete="one-time-code"
          value={code}
          onChange={(event) => setCode(event.target.value.replace(/\D/g, "").slice(0, 6))}
          error={problem === "code"}
          slotProps={{ htmlInput: { inputMode: "numeric" } }}
        />
        <Stack direction="row" sx={{ gap: 1 }}>
          <Button type="submit" variant="contained" loading={busy} disabled={code.length !== 6}>
            {translate("account.factor.confirm")}
          </Button>
          <Button onClick={onCancel}>{translate("words.action.cancel")}</Button>
        </Stack>
      </Stack>
    </Stack>
  );
}
