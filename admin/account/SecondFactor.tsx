import CheckIcon from "@mui/icons-material/CheckCircleOutlined";
import { Button, Stack, Typography } from "@mui/material";
import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { readMeAgain } from "../session/me.ts";
import { BackupCodes } from "./BackupCodes.tsx";
import { Enrolment } from "./Enrolment.tsx";
import { Panel } from "./Panel.tsx";
import { PasswordQuestion } from "./PasswordQuestion.tsx";

type Step =
  | { is: "rest" }
  | { is: "asking"; path: "/two-factor/enable" | "/two-factor/disable" | "/two-factor/generate-backup-codes" }
  | { is: "enrolling"; uri: string; codes: string[] }
  | { is: "codes"; codes: string[] };

const submits = {
  "/two-factor/enable": "account.factor.begin",
  "/two-factor/disable": "account.factor.disable",
  "/two-factor/generate-backup-codes": "account.factor.renew",
} as const;

/** The code that an authenticator app shows, asked for beside the password. */
export function SecondFactor({ on, email }: { on: boolean; email: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [step, setStep] = useState<Step>({ is: "rest" });
  const rest = () => setStep({ is: "rest" });

  const passed = async (body: Record<string, unknown>) => {
    const codes = (body.backupCodes ?? []) as string[];
    if (typeof body.totpURI === "string") return setStep({ is: "enrolling", uri: body.totpURI, codes });
    if (codes.length > 0) return setStep({ is: "codes", codes });
    await readMeAgain();
    rest();
    notify("account.factor.disabled", { type: "success" });
  };
  return (
    <Panel title={translate("account.factor.title")} says={translate("account.factor.says")}>
      {step.is === "rest" && on && (
        <Stack spacing={2}>
          <Stack direction="row" sx={{ gap: 1, alignItems: "center", color: "success.main" }}>
            <CheckIcon fontSize="small" />
            <Typography sx={{ fontWeight: 600 }}>{translate("account.factor.on")}</Typography>
          </Stack>
          <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
            <Button
              variant="outlined"
              onClick={() => setStep({ is: "asking", path: "/two-factor/generate-backup-codes" })}
            >
              {translate("account.factor.renew")}
            </Button>
            <Button color="error" onClick={() => setStep({ is: "asking", path: "/two-factor/disable" })}>
              {translate("account.factor.disable")}
            </Button>
          </Stack>
        </Stack>
      )}
      {step.is === "rest" && !on && (
        <Button variant="contained" onClick={() => setStep({ is: "asking", path: "/two-factor/enable" })}>
          {translate("account.factor.enable")}
        </Button>
      )}
      {step.is === "asking" && (
        <PasswordQuestion
          path={step.path}
          email={email}
          submit={translate(submits[step.path])}
          onDone={(body) => void passed(body)}
          onCancel={rest}
        />
      )}
      {step.is === "enrolling" && (
        <Enrolment
          uri={step.uri}
          onCancel={rest}
          onDone={() => {
            void readMeAgain();
            setStep({ is: "codes", codes: step.codes });
          }}
        />
      )}
      {step.is === "codes" && <BackupCodes codes={step.codes} onKept={rest} />}
    </Panel>
  );
}
