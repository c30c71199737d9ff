import { Button, Link, Stack, TextField } from "@mui/material";
import { type FormEvent, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import { PasswordField } from "./PasswordField.tsx";
import { Problem } from "./Problem.tsx";
import { askAuth } from "./sign-in-api.ts";
import { type SignInProblem, toSignInProblem } from "./sign-in-problem.ts";

/** The address and the password. */
export function PasswordStep({
  email,
  fixed,
  problem,
  onEmail,
  onProblem,
  onPassed,
  onForgot,
}: {
  email: string;
  /** Whether it is known already who signs in. */
  fixed: boolean;
  problem: SignInProblem | null;
  onEmail(email: string): void;
  onProblem(problem: SignInProblem | null): void;
  /** `codeWanted` says whether a code is asked for still. */
  onPassed(result: { codeWanted: boolean }): void;
  onForgot(): void;
}) {
  const translate = useTranslate();
  const [busy, setBusy] = useState(false);
  const [missing, setMissing] = useState<"email" | "password" | null>(null);
  const emailField = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    // From the fields themselves: a browser that fills them in does not always tell.
    const address = emailField.current!.value.trim();
    const password = passwordField.current!.value;
    const empty = address === "" ? "email" : password === "" ? "password" : null;
    setMissing(empty);
    onProblem(null);
    if (empty) return (empty === "email" ? emailField : passwordField).current!.focus();
    setBusy(true);
    const answer = await askAuth("/sign-in/email", { email: address, password });
    setBusy(false);
    if (answer.ok) return onPassed({ codeWanted: answer.body.twoFactorRedirect === true });
    onProblem(toSignInProblem(answer));
    passwordField.current?.select();
  };

  const please = (field: "email" | "password") =>
    missing === field ? translate("signIn.problems.missing") : undefined;
  return (
    <Stack component="form" noValidate spacing={2} onSubmit={submit}>
      <Problem problem={problem} />
      <TextField
        type="email"
        name="email"
        autoComplete={fixed ? "username" : "username webauthn"}
        autoFocus={!fixed}
        fullWidth
        label={translate("signIn.email")}
        value={email}
        onChange={(event) => onEmail(event.target.value)}
        inputRef={emailField}
        error={missing === "email" || (problem === "wrong" && !fixed)}
        helperText={please("email")}
        slotProps={{ htmlInput: { readOnly: fixed } }}
      />
      <PasswordField
        name="password"
        autoComplete="current-password"
        autoFocus={fixed}
        label={translate("signIn.password")}
        inputRef={passwordField}
        error={missing === "password" || problem === "wrong"}
        helperText={please("password")}
      />
      <Button type="submit" variant="contained" size="large" loading={busy}>
        {translate("signIn.submit")}
      </Button>
      <Link component="button" type="button" onClick={onForgot} sx={{ alignSelf: "center", py: 0.5 }}>
        {translate("signIn.forgot")}
      </Link>
    </Stack>
  );
}
