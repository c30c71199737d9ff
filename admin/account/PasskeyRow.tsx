import { Box, Button, Stack, TextField, Typography } from "@mui/material";
import { type FormEvent, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormats } from "../i18n/useFormats.ts";
import type { Passkey } from "./usePasskeys.ts";

/** One passkey: its name, which can be changed, and its end, which is asked for twice. */
export function PasskeyRow({
  passkey,
  onRename,
  onRemove,
}: {
  passkey: Passkey;
  onRename(name: string): Promise<boolean>;
  onRemove(): Promise<void>;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  const [step, setStep] = useState<"rest" | "naming" | "removing">("rest");
  const [name, setName] = useState(passkey.name ?? "");
  const says = passkey.name || translate("account.passkeys.unnamed");
  const rest = () => setStep("rest");

  const rename = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== "" && (await onRename(name.trim()))) rest();
  };
  if (step === "naming")
    return (
      <Stack component="li" sx={{ py: 1.5, borderBottom: 1, borderColor: "divider" }}>
        <Stack
          component="form"
          noValidate
          direction="row"
          onSubmit={rename}
          sx={{ gap: 1, flexWrap: "wrap" }}
        >
          <TextField
            autoFocus
            label={translate("account.passkeys.name")}
            value={name}
            onChange={(event) => setName(event.target.value)}
            sx={{ flex: "1 1 12rem" }}
          />
          <Button type="submit" variant="contained">
            {translate("words.action.save")}
          </Button>
          <Button onClick={rest}>{translate("words.action.cancel")}</Button>
        </Stack>
      </Stack>
    );
  const asking = step === "removing";
  return (
    <Stack
      component="li"
      direction="row"
      sx={{
        py: 1.5,
        gap: 1,
        alignItems: "center",
        flexWrap: "wrap",
        borderBottom: 1,
        borderColor: "divider",
      }}
    >
      <Box sx={{ flex: "1 1 12rem", minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600, overflowWrap: "anywhere" }}>{says}</Typography>
        <Typography variant="body2" sx={{ color: "text.secondary" }}>
          {asking
            ? translate("account.passkeys.sure")
            : translate("account.passkeys.since", { date: formats.date(passkey.createdAt) })}
        </Typography>
      </Box>
      {asking ? (
        <>
          <Button color="error" variant="contained" autoFocus onClick={() => void onRemove()}>
            {translate("words.action.remove")}
          </Button>
          <Button onClick={rest}>{translate("words.action.cancel")}</Button>
        </>
      ) : (
        <>
          <Button
            aria-label={`${translate("account.passkeys.rename")}: ${says}`}
            onClick={() => setStep("naming")}
          >
            {translate("account.passkeys.rename")}
          </Button>
          <Button
            color="error"
            aria-label={`${translate("words.action.remove")}: ${says}`}
            onClick={() => setStep("removing")}
          >
            {translate("words.action.remove")}
          </Button>
        </>
      )}
    </Stack>
  );
}
