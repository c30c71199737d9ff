import { Button, Link, Stack } from "@mui/material";
import { type FormEvent, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { PasswordField } from "../session/PasswordField.tsx";
import { Problem } from "../session/Problem.tsx";
import { askAuth } from "../session/sign-in-api.ts";
import { type SignInProblem, toSignInProblem } from "../session/sign-in-problem.ts";
import { askMine } from "./ask-mine.ts";
import { Panel } from "./Panel.tsx";

/** Changing the password; all other sessions end with it. */
export function Password({ email }: { email: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<SignInProblem | null>(null);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const answer = await askMine("/change-password", { currentPassword: current, newPassword: next });
    setBusy(false);
    setProblem(answer.ok ? null : toSignInProblem(answer));
    if (!answer.ok) return;
    setCurrent("");
    setNext("");
    notify("account.password.saved", { type: "success" });
  };
  const sendLetter = async () => {
    const answer = await askAuth("/request-password-reset", { email });
    setProblem(answer.ok ? null : toSignInProblem(answer));
    if (answer.ok) notify("account.password.sent", { type: "success" });
  };
  return (
    <Panel title={translate("account.password.title")} says={translate("account.password.says")}>
      <Stack component="form" noValidate spacing={2} onSubmit={save} sx={{ maxWidth: 420 }}>
        <Problem problem={problem} />
        <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
        <PasswordField
          autoComplete="current-password"
          label={translate("account.password.current")}
          value={current}
          onChange={(event) => setCurrent(event.target.value)}
          error={problem === "wrongPassword"}
        />
        <PasswordField
          autoComplete="new-password"
          label={translate("account.password.next")}
          helperText={translate("account.password.nextSays")}
          value={next}
          onChange={(event) => setNext(event.target.value)}
          error={problem === "tooShort" || problem === "tooLong"}
        />
        <Stack direction="row" sx={{ gap: 2, alignItems: "center", flexWrap: "wrap" }}>
          <Button type="submit" variant="contained" loading={busy} disabled={current === "" || next === ""}>
            {translate("account.password.submit")}
          </Button>
          <Link component="button" type="button" onClick={() => void sendLetter()} sx={{ py: 0.5 }}>
            {translate("account.password.letter")}
          </Link>
        </Stack>
      </Stack>
    </Panel>
  );
}
