import { Button, Container, Stack, TextField } from "@mui/material";
import { type FormEvent, useState } from "react";
import { useLogin, useTranslate } from "react-admin";
import { askAuth } from "./sign-in-api.ts";

/** Where people come in. */
export default function SignInPage() {
  const translate = useTranslate();
  const login = useLogin();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { ok } = await askAuth("/sign-in/email", { email, password });
    if (ok) await login({});
  };
  return (
    <Container component="main" maxWidth="xs">
      <Stack component="form" spacing={2} onSubmit={submit} sx={{ mt: 10 }}>
        <TextField
          label={translate("ra.auth.email")}
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <TextField
          type="password"
          label={translate("ra.auth.password")}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        <Button type="submit" variant="contained">
          {translate("ra.auth.sign_in")}
        </Button>
      </Stack>
    </Container>
  );
}
