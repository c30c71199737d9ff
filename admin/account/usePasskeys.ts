import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { AuthAnswer } from "../session/sign-in-api.ts";
import { askMine } from "./ask-mine.ts";

export interface Passkey {
  id: string;
  name: string | null;
  createdAt: string;
}

const queryKey = ["passkeys"];

/** One's own passkeys, undefined until they are known, and what can be done with them. */
export function usePasskeys() {
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey,
    queryFn: async () => {
      const { ok, body } = await askMine("/passkey/list-user-passkeys");
      if (!ok) throw new Error("The passkeys could not be read.");
      return body as unknown as Passkey[];
    },
  });
  const after = async (answer: AuthAnswer) => {
    await queries.invalidateQueries({ queryKey });
    return answer;
  };
  return {
    passkeys: data,
    async add(name: string): Promise<AuthAnswer | null> {
      const options = await askMine("/passkey/generate-register-options");
      if (!options.ok) return options;
      const { startRegistration, WebAuthnError } = await import("@simplewebauthn/browser");
      try {
        const response = await startRegistration({
          optionsJSON: options.body as unknown as Parameters<typeof startRegistration>[0]["optionsJSON"],
        });
        return await after(await askMine("/passkey/verify-registration", { response, name }));
      } catch (error) {
        const known =
          error instanceof WebAuthnError && error.code === "ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED";
        // Else the person changed their mind; the device has said so itself.
        return known ? { ok: false, status: 400, code: "PREVIOUSLY_REGISTERED", body: {} } : null;
      }
    },
    rename: async (id: string, name: string) => after(await askMine("/passkey/update-passkey", { id, name })),
    remove: async (id: string) => after(await askMine("/passkey/delete-passkey", { id })),
  };
}
