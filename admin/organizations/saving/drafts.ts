import { createStore, del, entries, get, set, type UseStore } from "idb-keyval";
import { forgetOld } from "../../saving/forget-old.ts";
import type { OrganizationForm } from "../form/organization-form.ts";

/** What somebody typed and did not save, as this browser keeps it. */
export interface Draft {
  /** Who typed it: nobody else is shown it. */
  person: string;
  organization: string;
  /** The page in which it was typed. */
  session: string;
  /** Whether it is an organization that was not there yet. */
  isNew: boolean;
  typedAt: string;
  /** What the changes are relative to, and the revision that it was; 0 for a new one. */
  since: number;
  ancestor: OrganizationForm;
  values: OrganizationForm;
}

const separator = "/";
const keyOf = ({ person, organization, session }: Pick<Draft, "person" | "organization" | "session">) =>
  [person, organization, session].join(separator);

let opened: UseStore | null = null;
const store = () => {
  opened ??= createStore("posada", "drafts");
  return opened;
};

/** Keeps a draft in this browser, in place of what its page kept before. */
export function keepDraft(draft: Draft): Promise<void> {
  return set(keyOf(draft), draft, store());
}

export function dropDraft(draft: Pick<Draft, "person" | "organization" | "session">): Promise<void> {
  localStorage.removeItem(lastWords + keyOf(draft));
  return del(keyOf(draft), store());
}

/** Where a page puts a draft that it has no time left to put where it belongs. */
const lastWords = "posada.draft.";

/** Keeps a draft at once, while the page goes away: the browser's database would not get to it any more. */
export function keepDraftAtOnce(draft: Draft): void {
  localStorage.setItem(lastWords + keyOf(draft), JSON.stringify(draft));
}

/** Puts what pages kept at once where drafts belong. */
async function gatherLastWords(): Promise<void> {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(lastWords));
  for (const key of keys) {
    const draft = readDraft(localStorage.getItem(key));
    if (!draft) {
      localStorage.removeItem(key);
      continue;
    }
    const kept = await get<Draft>(keyOf(draft), store());
    // A page that came back after all has gone on since.
    if (!kept || kept.typedAt < draft.typedAt) await keepDraft(draft);
    localStorage.removeItem(key);
  }
}

function readDraft(text: string | null): Draft | null {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}

/** Removes what was typed so long ago that nobody comes back for it, whoever typed it. */
export async function forgetOldDrafts(): Promise<void> {
  await gatherLastWords();
  await forgetOld(store());
}

/** The drafts of a person that no open page is still at work on, the newest first. */
export async function findDrafts(person: string): Promise<Draft[]> {
  await forgetOldDrafts();
  const all = await entries<string, Draft>(store());
  const open = await openSessions();
  return all
    .map(([, draft]) => draft)
    .filter((draft) => draft.person === person && !open.has(draft.session))
    .sort((one, other) => (one.typedAt < other.typedAt ? 1 : -1));
}

const locks = () => navigator.locks as LockManager | undefined;
const lockName = (session: string) => `posada draft ${session}`;

/**
 * Tells other pages of this browser that this one is at work on its draft, until the signal ends. On plain http a browser
 * has no locks: a draft is then offered to another page, too, while this one is at work on it.
 */
export function holdSession(session: string, signal: AbortSignal): void {
  const ended = new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve()));
  locks()
    ?.request(lockName(session), () => (signal.aborted ? undefined : ended))
    .catch(() => {});
}

/** The pages of this browser that are at work on a draft. */
export async function openSessions(): Promise<Set<string>> {
  const { held = [] } = (await locks()?.query()) ?? {};
  const beginning = lockName("");
  return new Set(
    held.flatMap(({ name = "" }) => (name.startsWith(beginning) ? [name.slice(beginning.length)] : [])),
  );
}
