import KeyIcon from "@mui/icons-material/KeyOutlined";
import { Button, Divider, Stack } from "@mui/material";
import { useEffect, useState } from "react";
import { useTranslate } from "react-admin";
import { CodeStep } from "./CodeStep.tsx";
import { ForgotStep } from "./ForgotStep.tsx";
import { PasswordStep } from "./PasswordStep.tsx";
import { ProviderButton } from "./ProviderButton.tsx";
import type { AuthAnswer } from "./sign-in-api.ts";
import { type SignInProblem, toSignInProblem } from "./sign-in-problem.ts";
import { knowsPasskeys, usePasskey } from "./usePasskey.ts";

export type SignInStep = "password" | "code" | "forgot";

/** All ways in, one after another: a password and perhaps a code, a passkey, a provider, a letter. */
export function SignInForm({
  fixedEmail,
  next,
  onStep,
  onSignedIn,
}: {
  /** Where it is known already who signs in. */
  fixedEmail?: string;
  /** Where a provider sends the person back to; without it the provider is not offered. */
  next?: string;
  onStep?(step: SignInStep): void;
  onSignedIn(): void;
}) {
  const translate = useTranslate();
  const signInWithPasskey = usePasskey();
  const [step, setStep] = useState<SignInStep>("password");
  const [email, setEmail] = useState(fixedEmail ?? "");
  const [problem, setProblem] = useState<SignInProblem | null>(null);

  const go = (to: SignInStep, why: SignInProblem | null = null) => {
    setProblem(why);
    setStep(to);
    onStep?.(to);
  };
  const told = (answer: AuthAnswer | null) => {
    if (answer?.ok) onSignedIn();
    else if (answer) setProblem(toSignInProblem(answer));
  };
  // Once, beside the field for the address: there the browser offers the passkeys that it has for us.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it waits for as long as the form is there
  useEffect(() => {
    if (knowsPasskeys && fixedEmail === undefined) void signInWithPasskey({ quietly: true }).then(told);
  }, []);

  if (step === "code") return <CodeStep onPassed={onSignedIn} onBack={(why) => go("password", why)} />;
  if (step === "forgot") return <ForgotStep email={email} onEmail={setEmail} onBack={() => go("password")} />;
  return (
    <Stack spacing={2}>
      <PasswordStep
        email={email}
        fixed={fixedEmail !== undefined}
        problem={problem}
        onEmail={setEmail}
        onProblem={setProblem}
        onPassed={({ codeWanted }) => (codeWanted ? go("code") : onSignedIn())}
        onForgot={() => go("forgot")}
      />
      {knowsPasskeys && (
        <>
          <Divider sx={{ color: "text.secondary", fontSize: "0.9rem" }}>{translate("signIn.or")}</Divider>
          <Button
            variant="outlined"
            size="large"
            startIcon={<KeyIcon />}
            onClick={() => void signInWithPasskey().then(told)}
          >
            {translate("signIn.passkey")}
          </Button>
        </>
      )}
      {next !== undefined && <ProviderButton next={next} onProblem={setProblem} />}
    </Stack>
  );
}
