import { expect, test } from "@jest/globals";
import { signIn as en } from "../../../admin/i18n/en/sign-in.ts";
import { toSignInProblem } from "../../../admin/session/sign-in-problem.ts";

test("every answer that refuses has a meaning, and every meaning has words", () => {
  const cases = {
    wrong: { code: "INVALID_EMAIL_OR_PASSWORD", status: 401 },
    tooMany: { code: null, status: 429 },
    code: { code: "INVALID_BACKUP_CODE", status: 401 },
    deactivated: { code: "DEACTIVATED", status: 403 },
    offline: { code: "OFFLINE", status: 0 },
    unavailable: { code: "SOMETHING_NEW", status: 503 },
    other: { code: "SOMETHING_NEW", status: 400 },
  };
  for (const [problem, answer] of Object.entries(cases)) {
    expect(toSignInProblem(answer)).toBe(problem);
    expect(Object.keys(en.problems)).toContain(problem);
  }
});
