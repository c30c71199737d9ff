import { Button, Stack } from "@mui/material";
import { type FormEvent, useState } from "react";
import { useTranslate } from "react-admin";
import { PasswordField } from "../session/PasswordField.tsx";
import { Problem } from "../session/Problem.tsx";
import type { AuthAnswer } from "../session/sign-in-api.ts";
import { type SignInProblem, toSignInProblem } from "../session/sign-in-problem.ts";
import { askMine } from "./ask-mine.ts";

/** Asks for the password before something that it guards, and has it done. */
export function PasswordQuestion({
  path,
  email,
  submit,
  onDone,
  onCancel,
}: {
  /** The address below /auth that does it. */
  path: string;
  email: string;
  /** What the button says. */
  submit: string;
  onDone(body: AuthAnswer["body"]): void;
  onCancel(): void;
}) {
  const translate = useTranslate();
  const [password, setPassword] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<SignInProblem | null>(null);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const answer = await askMine(path, { password });
    setBusy(false);
    if (answer.ok) return onDone(answer.body);
    setProblem(toSignInProblem(answer));
  };
  return (
    <Stack component="form" noValidate spacing={2} onSubmit={send} sx={{ maxWidth: 420 }}>
      <Problem problem={problem} />
      <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
      <PasswordField
        autoFocus
        autoComplete="current-password"
        label={translate("account.password.yours")}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        error={problem === "wrongPassword"}
      />
      <Stack direction="row" sx={{ gap: 1 }}>
        <Button type="submit" variant="contained" loading={busy} disabled={password === ""}>
          {submit}
        </Button>
        <Button onClick={onCancel}>{translate("words.action.cancel")}</Button>
      </Stack>
    </Stack>
  );
}
