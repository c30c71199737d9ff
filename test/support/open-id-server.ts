import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { type Adapter, type AdapterPayload, Provider } from "oidc-provider";

type Claims = { sub: string; email: string; email_verified: boolean };

/** An OpenID Connect provider of a test's own, with one client: us. */
export interface OpenIdServer {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Signs somebody in at the address to which we send a browser; gives the address to which it sends it back. */
  signIn(url: string, claims: Claims): Promise<string>;
  /** Stops and goes on answering. */
  pause(): void;
  resume(): void;
  close(): Promise<void>;
}

/** Opens one on a free port. */
export async function openIdServer({ redirectUri }: { redirectUri: string }): Promise<OpenIdServer> {
  const [clientId, clientSecret] = ["posada", "a secret that only the two know"];
  const people = new Map<string, Claims>();
  let paused = false;
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const issuer = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const hour = 60 * 60;
  const provider = new Provider(issuer, {
    adapter: remember(),
    jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), use: "sig", alg: "RS256" }] },
    ttl: { AccessToken: hour, Grant: hour, IdToken: hour, Interaction: hour, Session: hour },
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    cookies: { keys: ["a key of the test"] },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ ...people.get(sub)! }) }),
    interactions: { url: () => "/person" },
    // Nobody is asked whether we may know the address.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ clientId, accountId: oidc.session!.accountId });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on("request", async (request, response) => {
    if (paused) return response.writeHead(503).end();
    const [path, sub = ""] = request.url!.split("?sub=");
    if (path !== "/person") return answer(request, response);
    await provider.interactionFinished(request, response, { login: { accountId: decodeURIComponent(sub) } });
  });
  return {
    issuer,
    clientId,
    clientSecret,
    pause: () => {
      paused = true;
    },
    resume: () => {
      paused = false;
    },
    async signIn(url, claims) {
      people.set(claims.sub, claims);
      const cookies = new Map<string, string>();
      let next = url;
      while (!next.startsWith(redirectUri)) {
        const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
        const address = next.endsWith("/person") ? `${next}?sub=${encodeURIComponent(claims.sub)}` : next;
        const response = await fetch(address, { redirect: "manual", headers: { cookie } });
        const location = response.headers.get("location");
        if (location === null) throw new Error(`The provider stopped: ${await response.text()}`);
        for (const line of response.headers.getSetCookie()) {
          const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
          cookies.set(name, value);
        }
        next = new URL(location, next).href;
      }
      return next;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What the provider keeps, for as long as the test lasts. */
function remember(): (model: string) => Adapter {
  const kept = new Map<string, AdapterPayload>();
  return (model) => ({
    upsert: async (id, payload) => void kept.set(`${model}:${id}`, payload),
    find: async (id) => kept.get(`${model}:${id}`),
    findByUid: async (uid) =>
      [...kept].find(([key, payload]) => key.startsWith(`${model}:`) && payload.uid === uid)?.[1],
    findByUserCode: async () => undefined,
    consume: async (id) => {
      kept.get(`${model}:${id}`)!.consumed = 1;
    },
    destroy: async (id) => void kept.delete(`${model}:${id}`),
    revokeByGrantId: async () => {},
  });
}
