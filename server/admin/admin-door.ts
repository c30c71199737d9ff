import type { FastifyInstance } from "fastify";
import { builtPage } from "../built-page.ts";

/**
 * Serves the CMS at /admin/ from `folder` (the output of `admin/vite.config.ts`). All its pages are one document, whose
 * script reads the address; who is signed in is asked at the editorial door, so these files are no secret.
 */
export async function adminDoor(app: FastifyInstance, { folder }: { folder: string }): Promise<void> {
  const sendPage = await builtPage(app, {
    folder,
    assets: "/admin/assets/",
    policy: { "form-action": "'self'" },
    headers: {
      "cross-origin-opener-policy": "same-origin",
      "permissions-policy": "camera=(), geolocation=(), microphone=()",
    },
    notBuilt: "The CMS is not built. Run `npm run build` and load this address again.\n",
  });
  app.get("/admin", (_request, reply) => reply.redirect("/admin/", 308));
  app.get("/admin/*", (_request, reply) => sendPage(reply));
}
