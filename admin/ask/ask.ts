import { currentLocale } from "../i18n/locale.ts";
import { refuseClosed, signedInAgain } from "../session/session-end.ts";
import { AskError } from "./ask-error.ts";
import type { Operation } from "./operation.ts";

interface Answered<Answer> {
  data?: Answer | null;
  errors?: { message: string; extensions: Omit<ConstructorParameters<typeof AskError>[0], "message"> }[];
}

/**
 * Asks the editorial door. Fails with an AskError. If the session has ended, it waits until the person has signed in
 * again, over whatever is on the screen, and then asks once more: nothing that was typed is lost.
 */
export async function ask<Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
  { signal }: { signal?: AbortSignal } = {},
): Promise<Answer> {
  const body = JSON.stringify({ query: operation.text, variables, operationName: operation.name });
  for (let attempt = 0; ; attempt++) {
    refuseClosed();
    const { data, errors } = await send<Answer>(body, signal);
    const error = errors?.[0];
    if (!error) return data!;
    const told = new AskError({ ...error.extensions, message: error.message });
    if (told.code !== "UNAUTHENTICATED" || attempt > 0) throw told;
    await signedInAgain().catch(() => {
      throw told;
    });
  }
}

async function send<Answer>(body: string, signal?: AbortSignal): Promise<Answered<Answer>> {
  let response: Response;
  try {
    response = await fetch("/editorial/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", "accept-language": currentLocale() },
      body,
      signal: signal ?? null,
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new AskError({ code: "OFFLINE", message: "The server could not be reached." });
  }
  try {
    return await response.json();
  } catch {
    // A proxy, or a connection that broke in the middle, answered something else than the door.
    throw new AskError({ code: "UNAVAILABLE", message: `The server answered ${response.status}.` });
  }
}
