import { useEffect } from "react";
import { signedInAgain } from "./session-end.ts";
import { askAuth } from "./sign-in-api.ts";

/** A session is renewed once a day, and only when it is asked for; hourly is often enough to never miss that. */
const hour = 60 * 60 * 1000;

/** Keeps the session alive while the desk is in use, and asks to sign in again as soon as it is found at its end. */
export function useKeptSession(): void {
  useEffect(() => {
    let asked = 0;
    const renew = async () => {
      if (document.hidden || Date.now() - asked < hour) return;
      asked = Date.now();
      const { ok, body } = await askAuth("/get-session");
      // Who gives up in the dialog has left the page.
      if (ok && !body.session) await signedInAgain().catch(() => {});
    };
    void renew();
    const timer = setInterval(renew, hour);
    document.addEventListener("visibilitychange", renew);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", renew);
    };
  }, []);
}
