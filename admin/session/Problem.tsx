import { Alert } from "@mui/material";
import { useTranslate } from "react-admin";
import type { SignInProblem } from "./sign-in-problem.ts";

/** Says what did not work, and reads it out. */
export function Problem({ problem }: { problem: SignInProblem | null }) {
  const translate = useTranslate();
  if (!problem) return null;
  return (
    <Alert severity={problem === "offline" ? "warning" : "error"} role="alert">
      {translate(`signIn.problems.${problem}`)}
    </Alert>
  );
}
