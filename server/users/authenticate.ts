import type { FastifyRequest } from "fastify";
import { toHeaders } from "../auth/forward.ts";
import type { SignIn } from "../auth/open-auth.ts";
import type { Actor, Role } from "../policies/actor.ts";

/** Finds out who is signed in by a request's cookie; null for nobody, and for whoever was deactivated. */
export type Authenticate = (request: FastifyRequest) => Promise<Actor | null>;

/** Prepares asking for who is signed in. What they may do is read anew for each request. */
export function authenticateBy(signIn: SignIn): Authenticate {
  return async (request) => {
    // Without the cookie nobody is signed in, and the library need not be loaded to say so.
    if (!request.headers.cookie?.includes("posada.session_token=")) return null;
    const auth = await signIn.load();
    // A session is made longer where the answer can carry the new cookie: at /auth/get-session.
    const query = { disableRefresh: true };
    const found = await auth.api.getSession({ headers: toHeaders(request), query });
    if (!found || found.user.deactivatedAt) return null;
    const { id, name, role, countries } = found.user;
    return { reference: `user:${id}`, name, role: role as Role, countries };
  };
}
