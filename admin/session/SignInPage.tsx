import { Box, Paper, Stack, Typography } from "@mui/material";
import { useEffect, useState } from "react";
import { useLogin, useTranslate } from "react-admin";
import { useLocation } from "react-router-dom";
import { queries } from "../ask/queries.ts";
import { AppearanceButton } from "../layout/AppearanceButton.tsx";
import { LanguageButton } from "../layout/LanguageButton.tsx";
import { Mark } from "../layout/Mark.tsx";
import { usePageTitle } from "../layout/PageTitle.tsx";
import { SignInForm, type SignInStep } from "./SignInForm.tsx";
import { askAuth } from "./sign-in-api.ts";

const titles = {
  password: "signIn.title",
  code: "signIn.code.title",
  forgot: "signIn.reset.title",
} as const satisfies Record<SignInStep, string>;

/** Where people come in. */
export default function SignInPage() {
  const translate = useTranslate();
  const login = useLogin();
  const wanted = useLocation().state as { nextPathname?: string; nextSearch?: string } | null;
  const [step, setStep] = useState<SignInStep>("password");
  usePageTitle(translate(titles[step]));

  const goOn = () => {
    // What was asked before belongs to whoever was here before.
    queries.clear();
    void login({});
  };
  // Whoever comes by a bookmark of this page may be signed in already.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens
  useEffect(() => {
    if (!wanted) void askAuth("/get-session").then(({ body }) => body.session && goOn());
  }, []);

  const next = `/admin${wanted?.nextPathname ?? "/"}${wanted?.nextSearch ?? ""}`;
  return (
    <Stack sx={{ minHeight: "100dvh" }}>
      <Stack
        direction="row"
        component="header"
        sx={{ justifyContent: "flex-end", p: 1.5, gap: 0.5, color: "text.secondary" }}
      >
        <LanguageButton />
        <AppearanceButton />
      </Stack>
      <Stack
        component="main"
        sx={{ flexGrow: 1, alignItems: "center", justifyContent: "center", px: 2, pb: { xs: 4, sm: 12 } }}
      >
        <Stack sx={{ alignItems: "center", mb: 3, textAlign: "center" }}>
          <Mark sx={{ fontSize: 44, color: "secondary.main", mb: 1 }} />
          <Typography
            component="p"
            sx={{ fontSize: "1.6rem", fontWeight: 700, letterSpacing: "-0.02em", lineHeight: 1.2 }}
          >
            Posada
          </Typography>
          <Typography sx={{ color: "text.secondary", mt: 0.5 }}>{translate("signIn.says")}</Typography>
        </Stack>
        <Paper
          variant="outlined"
          sx={{ width: "100%", maxWidth: 400, p: { xs: 2.5, sm: 4 }, borderRadius: 2.5 }}
        >
          <Typography variant="h1" sx={{ fontSize: "1.35rem", mb: 2.5 }}>
            {translate(titles[step])}
          </Typography>
          <SignInForm next={next} onStep={setStep} onSignedIn={goOn} />
        </Paper>
        <Box sx={{ flexGrow: { xs: 1, sm: 0 } }} />
      </Stack>
    </Stack>
  );
}
