import { useCallback } from "react";
import { type AuthAnswer, askAuth } from "./sign-in-api.ts";

/** Whether this browser knows passkeys at all. */
export const knowsPasskeys = typeof window !== "undefined" && "PublicKeyCredential" in window;

/**
 * Signs in with a passkey of this device. `quietly` waits, beside the field for the address, until the person picks
 * one there; null when they picked none.
 */
export function usePasskey(): (options?: { quietly?: boolean }) => Promise<AuthAnswer | null> {
  return useCallback(async ({ quietly = false } = {}) => {
    const { startAuthentication, browserSupportsWebAuthnAutofill } = await import("@simplewebauthn/browser");
    if (quietly && !(await browserSupportsWebAuthnAutofill())) return null;
    const options = await askAuth("/passkey/generate-authenticate-options");
    if (!options.ok) return quietly ? null : options;
    try {
      const response = await startAuthentication({
        optionsJSON: options.body as unknown as Parameters<typeof startAuthentication>[0]["optionsJSON"],
        useBrowserAutofill: quietly,
      });
      return await askAuth("/passkey/verify-authentication", { response });
    } catch {
      // The person changed their mind, or has none for us here: the device has said so itself.
      return null;
    }
  }, []);
}
