import { currentLocale } from "../i18n/locale.ts";

/** What an address below /auth answers; `code` says what went wrong where `ok` is false. */
export interface AuthAnswer {
  ok: boolean;
  status: number;
  code: string | null;
  body: Record<string, unknown>;
}

/** Asks an address below /auth: by POST with a body, else by GET. Offline the code is `OFFLINE`. */
export async function askAuth(path: string, body?: object): Promise<AuthAnswer> {
  try {
    const headers = { "content-type": "application/json", "accept-language": currentLocale() };
    const post = { method: "POST", headers, body: JSON.stringify(body) };
    const response = await fetch(`/auth${path}`, body === undefined ? { headers } : post);
    const answered = ((await response.json().catch(() => null)) ?? {}) as Record<string, unknown>;
    const errors = answered.errors as { extensions?: { code?: string } }[] | undefined;
    const code = (answered.code as string | undefined) ?? errors?.[0]?.extensions?.code ?? null;
    return { ok: response.ok, status: response.status, code, body: answered };
  } catch {
    return { ok: false, status: 0, code: "OFFLINE", body: {} };
  }
}
