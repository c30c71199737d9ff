import { Alert, Button, MenuItem, Stack, TextField } from "@mui/material";
import { type FormEvent, useEffect, useState } from "react";
import { useLocales, useNotify, useTranslate } from "react-admin";
import { SaveMyProfile } from "#operations/account/account";
import { useTell } from "../ask/useAsk.ts";
import { useLanguage } from "../i18n/Language.tsx";
import { type Me, readMeAgain } from "../session/me.ts";
import { setUnsaved } from "../session/unsaved.ts";
import { Panel } from "./Panel.tsx";

/** What others read beside one's work, and the language of the desk and of letters. */
export function Profile({ me }: { me: Me }) {
  const translate = useTranslate();
  const notify = useNotify();
  const languages = useLocales();
  const { own } = useLanguage();
  const [name, setName] = useState(me.name);
  const [locale, setLocale] = useState(me.locale ?? "en");
  const { mutateAsync, isPending, error } = useTell(SaveMyProfile);
  const changed = name.trim() !== me.name || locale !== me.locale;
  useEffect(() => {
    setUnsaved("account", changed);
    return () => setUnsaved("account", false);
  }, [changed]);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await mutateAsync({ name: name.trim(), locale, requestId: crypto.randomUUID() });
    } catch {
      // It is told below.
      return;
    }
    await readMeAgain();
    await own(locale, { again: true });
    notify("account.profile.saved", { type: "success" });
  };
  const wrongName = error?.fields.find(({ path }) => path === "name")?.message;
  return (
    <Panel title={translate("account.profile.title")}>
      <Stack component="form" noValidate spacing={2} onSubmit={save} sx={{ maxWidth: 420 }}>
        <TextField
          label={translate("account.profile.name")}
          helperText={wrongName ?? translate("account.profile.nameSays")}
          error={wrongName !== undefined}
          autoComplete="name"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <TextField
          select
          label={translate("account.profile.language")}
          helperText={translate("account.profile.languageSays")}
          value={locale}
          onChange={(event) => setLocale(event.target.value)}
        >
          {languages.map(({ locale: code, name: says }) => (
            <MenuItem key={code} value={code} lang={code}>
              {says}
            </MenuItem>
          ))}
        </TextField>
        {error && !wrongName && <Alert severity="error">{error.message}</Alert>}
        <Button
          type="submit"
          variant="contained"
          loading={isPending}
          disabled={!changed}
          sx={{ alignSelf: "flex-start" }}
        >
          {translate("words.action.save")}
        </Button>
      </Stack>
    </Panel>
  );
}
