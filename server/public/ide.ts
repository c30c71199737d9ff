import type { FastifyInstance } from "fastify";
import { builtPage, type SendPage } from "../built-page.ts";

/**
 * Serves what the query page loads, under `/graphql/ide/`, from `folder` (the output of `ide/vite.config.ts`), and
 * returns the answer for `GET /graphql` itself, which the API's own handler gives when `wantsIde(request)`.
 */
export function ide(app: FastifyInstance, { folder }: { folder: string }): Promise<SendPage> {
  return builtPage(app, {
    folder,
    assets: "/graphql/ide/assets/",
    policy: {
      // Monaco places each line by a style attribute, which cannot have a nonce.
      "style-src-attr": "'unsafe-inline'",
      "worker-src": "'self'",
      "manifest-src": "'self'",
    },
    headers: { vary: "Accept" },
    notBuilt:
      "The page to try queries on is not built. Run `npm run build` and load this address again.\n" +
      "The API itself works: send it a query by POST.\n",
  });
}
