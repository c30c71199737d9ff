import { signedInAgain } from "../session/session-end.ts";
import { type AuthAnswer, askAuth } from "../session/sign-in-api.ts";

/** How the sign-in library says that nobody is signed in. */
const ended = ["UNAUTHENTICATED", "UNAUTHORIZED", "SESSION_REQUIRED"];

/**
 * Asks an address below /auth that is for whoever is signed in. When the session has ended, or is older than what is
 * asked for allows, the person signs in again over the page, and it is asked once more.
 */
export async function askMine(path: string, body?: object): Promise<AuthAnswer> {
  for (let attempt = 0; ; attempt++) {
    const answer = await askAuth(path, body);
    const isEnded = answer.status === 401 && ended.includes(answer.code ?? "");
    const isOld = answer.code === "SESSION_NOT_FRESH";
    if (attempt > 0 || (!isEnded && !isOld)) return answer;
    try {
      await signedInAgain(isOld ? "confirm" : "ended");
    } catch {
      return answer;
    }
  }
}
