import type { AuthProvider } from "react-admin";
import { AskError, toAskError } from "../ask/ask-error.ts";
import { mayIn } from "../layout/rooms.ts";
import { loadFirst } from "../pages.tsx";
import { readMe } from "../session/me.ts";
import { askAuth } from "../session/sign-in-api.ts";
import { keepStoreOf } from "./store.ts";

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
      const { user } = await readMe();
      keepStoreOf(user?.id ?? "");
      await loadFirst(pathHere());
    } catch (error) {
      // Away from the network one goes on with what is there: nobody is thrown out of a form for it.
      if (toAskError(error).code === "UNAUTHENTICATED") throw error;
    }
  },
  async checkError(error) {
    if (error instanceof AskError && error.code === "UNAUTHENTICATED") throw error;
  },
  async getIdentity() {
    const me = await readMe();
    return { id: me.user?.id ?? "", fullName: me.name };
  },
  async canAccess({ resource, action }) {
    const { may } = await readMe();
    return mayIn(`/${resource}`, action, may);
  },
};

/** Where one is at the desk, without its own beginning. */
function pathHere(): string {
  return window.location.pathname.slice("/admin".length) || "/";
}
