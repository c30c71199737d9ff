import { Button, Link, Stack, TextField, Typography } from "@mui/material";
import { type FormEvent, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import { Problem } from "./Problem.tsx";
import { askAuth } from "./sign-in-api.ts";
import { type SignInProblem, toSignInProblem } from "./sign-in-problem.ts";

/** The second factor: the code that an app shows, or one of the backup codes. */
export function CodeStep({
  onPassed,
  onBack,
}: {
  onPassed(): void;
  /** `problem` says why one has to begin again; null where the person wants to. */
  onBack(problem: SignInProblem | null): void;
}) {
  const translate = useTranslate();
  const [backup, setBackup] = useState(false);
  const [code, setCode] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<SignInProblem | null>(null);
  const field = useRef<HTMLInputElement>(null);

  const send = async (typed: string) => {
    setBusy(true);
    setProblem(null);
    const answer = backup
      ? await askAuth("/two-factor/verify-backup-code", { code: typed.trim() })
      : await askAuth("/two-factor/verify-totp", { code: typed });
    setBusy(false);
    if (answer.ok) return onPassed();
    const told = toSignInProblem(answer);
    if (told === "tooLate") return onBack(told);
    setProblem(told);
    setCode("");
    field.current?.focus();
  };
  const type = (text: string) => {
    const typed = backup ? text : text.replace(/\D/g, "").slice(0, 6);
    setCode(typed);
    // Six digits are all there is: nobody needs to press a button for them.
    if (!backup && typed.length === 6 && !busy) void send(typed);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code.trim() === "") return field.current?.focus();
    void send(code);
  };
  const change = () => {
    setBackup(!backup);
    setCode("");
    setProblem(null);
    field.current?.focus();
  };

  return (
    <Stack component="form" noValidate spacing={2} onSubmit={submit}>
      <Problem problem={problem} />
      <Typography>{translate(backup ? "signIn.code.backupSays" : "signIn.code.says")}</Typography>
      <TextField
        key={String(backup)}
        autoFocus
        fullWidth
        name="code"
        autoComplete={backup ? "off" : "one-time-code"}
        label={translate(backup ? "signIn.code.backupLabel" : "signIn.code.label")}
        value={code}
        onChange={(event) => type(event.target.value)}
        inputRef={field}
        error={problem === "code"}
        slotProps={{
          htmlInput: { inputMode: backup ? "text" : "numeric", spellCheck: false, autoCapitalize: "none" },
        }}
        sx={
          backup ? undefined : { "& input": { letterSpacing: "0.3em", fontSize: "1.2rem", fontWeight: 600 } }
        }
      />
      <Button type="submit" variant="contained" size="large" loading={busy}>
        {translate("signIn.code.submit")}
      </Button>
      <Stack direction="row" sx={{ justifyContent: "space-between" }}>
        <Link component="button" type="button" onClick={() => onBack(null)} sx={{ py: 0.5 }}>
          {translate("signIn.back")}
        </Link>
        <Link component="button" type="button" onClick={change} sx={{ py: 0.5 }}>
          {translate(backup ? "signIn.code.useApp" : "signIn.code.useBackup")}
        </Link>
      </Stack>
    </Stack>
  );
}
