import type { AuthAnswer } from "./sign-in-api.ts";

/** What keeps somebody from signing in or changing how they do, by what it means to them: `signIn.problems.…` has the words. */
export type SignInProblem =
  | "wrong"
  | "code"
  | "tooMany"
  | "locked"
  | "tooLate"
  | "deactivated"
  | "secondFactor"
  | "passkey"
  | "notVerified"
  | "wrongPassword"
  | "noPassword"
  | "tooShort"
  | "tooLong"
  | "known"
  | "provider"
  | "offline"
  | "unavailable"
  | "other";

const meanings: Record<string, SignInProblem> = {
  INVALID_EMAIL_OR_PASSWORD: "wrong",
  INVALID_EMAIL: "wrong",
  INVALID_CODE: "code",
  INVALID_BACKUP_CODE: "code",
  TOO_MANY_REQUESTS: "tooMany",
  ACCOUNT_TEMPORARILY_LOCKED: "locked",
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: "locked",
  INVALID_TWO_FACTOR_COOKIE: "tooLate",
  CHALLENGE_NOT_FOUND: "tooLate",
  DEACTIVATED: "deactivated",
  SECOND_FACTOR: "secondFactor",
  PASSKEY_NOT_FOUND: "passkey",
  AUTHENTICATION_FAILED: "passkey",
  PERSON_NOT_VERIFIED: "notVerified",
  INVALID_PASSWORD: "wrongPassword",
  CREDENTIAL_ACCOUNT_NOT_FOUND: "noPassword",
  PASSWORD_TOO_SHORT: "tooShort",
  PASSWORD_TOO_LONG: "tooLong",
  PREVIOUSLY_REGISTERED: "known",
  PROVIDER_NOT_FOUND: "provider",
  OFFLINE: "offline",
  UNAVAILABLE: "unavailable",
  INTERNAL: "unavailable",
};

/** What an answer that is not `ok` means. */
export function toSignInProblem({ code, status }: Pick<AuthAnswer, "code" | "status">): SignInProblem {
  if (status === 429) return "tooMany";
  return meanings[code ?? ""] ?? (status >= 500 ? "unavailable" : "other");
}
