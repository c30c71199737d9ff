import type { AuthProvider } from "react-admin";
import { ReadMe } from "#operations/session/me";
import { ask } from "../ask/ask.ts";
import { AskError, toAskError } from "../ask/ask-error.ts";
import { askAuth } from "../session/sign-in-api.ts";

/** Who is signed in, and signing out; signing in is the pages' own matter (`session/`). */
export const authProvider: AuthProvider = {
  async login() {
    // The sign-in page has done it: react-admin only needs to hear of it.
  },
  async logout() {
    await askAuth("/sign-out", {});
  },
  async checkAuth() {
    try {
      await ask(ReadMe, {});
    } catch (error) {
      // Away from the network one goes on with what is there: nobody is thrown out of a form for it.
      if (toAskError(error).code === "UNAUTHENTICATED") throw error;
    }
  },
  async checkError(error) {
    if (error instanceof AskError && error.code === "UNAUTHENTICATED") throw error;
  },
  async getIdentity() {
    const { me } = await ask(ReadMe, {});
    return { id: me.user?.id ?? "", fullName: me.name, ...me };
  },
};
