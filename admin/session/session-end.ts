/**
 * When the session ends under somebody's hands, whoever asks waits here until the person has signed in again in the
 * dialog that listens (`SignInAgain`). Where nobody listens, as on the sign-in page, the question just fails.
 */
export type Reason = "ended" | "confirm";
type Listener = (reason: Reason) => void;

let listener: Listener | null = null;
const waiting: { resolve: () => void; reject: (reason: unknown) => void }[] = [];

/** Has `ended` called when a question finds the session at its end. Returns how to stop listening. */
export function onSessionEnd(ended: Listener): () => void {
  listener = ended;
  return () => {
    if (listener === ended) listener = null;
  };
}

/**
 * Settles once the person is signed in again; fails when nobody can be asked, or the person gives up. `confirm` says
 * that the session is good still, but too old for what is to be done.
 */
export function signedInAgain(reason: Reason = "ended"): Promise<void> {
  if (!listener) return Promise.reject(new Error("Nobody is signed in."));
  const ended = listener;
  return new Promise((resolve, reject) => {
    waiting.push({ resolve, reject });
    ended(reason);
  });
}

/** Lets all who wait go on: the person is signed in again. */
export function goOn(): void {
  for (const { resolve } of waiting.splice(0)) resolve();
}

/** Tells all who wait that the person does not sign in again. */
export function giveUp(reason: unknown): void {
  for (const { reject } of waiting.splice(0)) reject(reason);
}

let closed: { reason: unknown } | null = null;

/** Has everything fail that is asked from now on: the page is one person's, and it would be done in another's name. */
export function closePage(reason: unknown): void {
  closed = { reason };
  giveUp(reason);
}

/** Stops with the reason where the page was closed. */
export function refuseClosed(): void {
  if (closed) throw closed.reason;
}
