import { Alert, Button, Link, Stack, TextField, Typography } from "@mui/material";
import { type FormEvent, useState } from "react";
import { useTranslate } from "react-admin";
import { Problem } from "./Problem.tsx";
import { askAuth } from "./sign-in-api.ts";
import { type SignInProblem, toSignInProblem } from "./sign-in-problem.ts";

/** Has a letter sent with a link to choose a new password; the answer is the same whoever the address belongs to. */
export function ForgotStep({
  email,
  onEmail,
  onBack,
}: {
  email: string;
  onEmail(email: string): void;
  onBack(): void;
}) {
  const translate = useTranslate();
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState(false);
  const [missing, setMissing] = useState(false);
  const [problem, setProblem] = useState<SignInProblem | null>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(!email.includes("@"));
    if (!email.includes("@")) return;
    setBusy(true);
    const answer = await askAuth("/request-password-reset", { email: email.trim() });
    setBusy(false);
    setProblem(answer.ok ? null : toSignInProblem(answer));
    setSent(answer.ok);
  };
  const back = (
    <Link component="button" type="button" onClick={onBack} sx={{ alignSelf: "center", py: 0.5 }}>
      {translate("signIn.back")}
    </Link>
  );
  if (sent)
    return (
      <Stack spacing={2}>
        <Alert severity="success" role="status">
          {translate("signIn.reset.sent", { email: email.trim() })}
        </Alert>
        {back}
      </Stack>
    );
  return (
    <Stack component="form" noValidate spacing={2} onSubmit={submit}>
      <Problem problem={problem} />
      <Typography>{translate("signIn.reset.says")}</Typography>
      <TextField
        type="email"
        name="email"
        autoComplete="username"
        autoFocus
        fullWidth
        label={translate("signIn.email")}
        value={email}
        onChange={(event) => onEmail(event.target.value)}
        error={missing}
        helperText={missing ? translate("signIn.problems.missing") : undefined}
      />
      <Button type="submit" variant="contained" size="large" loading={busy}>
        {translate("signIn.reset.submit")}
      </Button>
      {back}
    </Stack>
  );
}
