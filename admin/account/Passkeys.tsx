import { Box, Button, Stack, TextField, Typography } from "@mui/material";
import { type FormEvent, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { Problem } from "../session/Problem.tsx";
import type { AuthAnswer } from "../session/sign-in-api.ts";
import { type SignInProblem, toSignInProblem } from "../session/sign-in-problem.ts";
import { knowsPasskeys } from "../session/usePasskey.ts";
import { describeBrowser } from "./describe-browser.ts";
import { Panel } from "./Panel.tsx";
import { PasskeyRow } from "./PasskeyRow.tsx";
import { usePasskeys } from "./usePasskeys.ts";

/** One's passkeys: a finger, a face or the device's own code instead of a password. */
export function Passkeys() {
  const translate = useTranslate();
  const notify = useNotify();
  const { passkeys, add, rename, remove } = usePasskeys();
  const [name, setName] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<SignInProblem | null>(null);

  const told = (answer: AuthAnswer | null, done: string) => {
    setProblem(answer && !answer.ok ? toSignInProblem(answer) : null);
    if (answer?.ok) notify(done, { type: "success" });
    return answer?.ok ?? false;
  };
  const make = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const answer = await add(name!.trim() || translate("account.passkeys.unnamed"));
    setBusy(false);
    if (told(answer, "account.passkeys.added")) setName(null);
  };
  const suggested = () => {
    const { browser, system } = describeBrowser(navigator.userAgent);
    return [browser, system].filter(Boolean).join(" · ");
  };
  return (
    <Panel title={translate("account.passkeys.title")} says={translate("account.passkeys.says")}>
      <Stack spacing={2}>
        <Problem problem={problem} />
        {passkeys && passkeys.length > 0 && (
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
            {passkeys.map((passkey) => (
              <PasskeyRow
                key={passkey.id}
                passkey={passkey}
                onRename={async (to) => told(await rename(passkey.id, to), "account.passkeys.renamed")}
                onRemove={async () => void told(await remove(passkey.id), "account.passkeys.removed")}
              />
            ))}
          </Box>
        )}
        {passkeys?.length === 0 && name === null && (
          <Typography sx={{ color: "text.secondary" }}>{translate("account.passkeys.none")}</Typography>
        )}
        {name === null ? (
          <Button
            variant="outlined"
            disabled={!knowsPasskeys}
            onClick={() => setName(suggested())}
            sx={{ alignSelf: "flex-start" }}
          >
            {translate("account.passkeys.add")}
          </Button>
        ) : (
          <Stack component="form" noValidate spacing={2} onSubmit={make} sx={{ maxWidth: 420 }}>
            <TextField
              autoFocus
              label={translate("account.passkeys.name")}
              helperText={translate("account.passkeys.nameSays")}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
            <Stack direction="row" sx={{ gap: 1 }}>
              <Button type="submit" variant="contained" loading={busy}>
                {translate("account.passkeys.make")}
              </Button>
              <Button onClick={() => setName(null)}>{translate("words.action.cancel")}</Button>
            </Stack>
          </Stack>
        )}
      </Stack>
    </Panel>
  );
}
