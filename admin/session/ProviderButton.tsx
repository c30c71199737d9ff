import { Button } from "@mui/material";
import { useEffect, useState } from "react";
import { useTranslate } from "react-admin";
import { askAuth } from "./sign-in-api.ts";
import { type SignInProblem, toSignInProblem } from "./sign-in-problem.ts";

/** Signing in by the provider of one's own organization, where this Posada has one. */
export function ProviderButton({
  next,
  onProblem,
}: {
  /** Where to come back to, below the origin. */
  next: string;
  onProblem(problem: SignInProblem): void;
}) {
  const translate = useTranslate();
  const [there, setThere] = useState(false);
  useEffect(() => {
    void askAuth("/ways").then(({ body }) => setThere(body.oidc === true));
  }, []);
  if (!there) return null;
  const leave = async () => {
    const answer = await askAuth("/sign-in/social", { provider: "oidc", callbackURL: next });
    if (answer.ok) location.assign(String(answer.body.url));
    else onProblem(toSignInProblem(answer));
  };
  return (
    <Button variant="outlined" size="large" onClick={() => void leave()}>
      {translate("signIn.provider")}
    </Button>
  );
}
