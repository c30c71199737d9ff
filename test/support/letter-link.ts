import { expect } from "@jest/globals";
import type { Letter } from "../../server/mail/mailer.ts";

/** The address to follow in a letter, without its origin; both bodies of the letter have the same. */
export function linkIn({ text, html }: Pick<Letter, "text" | "html">): string {
  const [url = ""] = /https?:\/\/\S+/.exec(text) ?? [];
  expect(html).toContain(`href="${url}"`);
  const { pathname, search } = new URL(url);
  return pathname + search;
}

/** The token of such an address. */
export function tokenIn(path: string): string {
  return new URL(path, "http://posada.test").searchParams.get("token")!;
}
