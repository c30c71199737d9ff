import { createStore, del, entries, set, type UseStore } from "idb-keyval";
import { openSessions } from "../../organizations/saving/drafts.ts";
import { forgetOld } from "../../saving/forget-old.ts";
import type { CountryForm } from "../form/country-form.ts";

/** What somebody typed on a country page and did not save, as this browser keeps it. */
export interface CountryDraft {
  /** Who typed it: nobody else is shown it. */
  person: string;
  code: string;
  /** The page in which it was typed. */
  session: string;
  typedAt: string;
  /** What the changes are relative to. */
  base: CountryForm;
  revision: number;
  values: CountryForm;
}

type Key = Pick<CountryDraft, "person" | "code" | "session">;
const keyOf = ({ person, code, session }: Key) => [person, code, session].join("/");

let opened: UseStore | null = null;
const store = () => {
  opened ??= createStore("posada-countries", "drafts");
  return opened;
};

export function keepDraft(draft: CountryDraft): Promise<void> {
  return set(keyOf(draft), draft, store());
}

export function dropDraft(draft: Key): Promise<void> {
  return del(keyOf(draft), store());
}

/** Removes what was typed so long ago that nobody comes back for it, whoever typed it. */
export function forgetOldDrafts(): Promise<void> {
  return forgetOld(store());
}

/** The newest draft of a person of this country's page on which no open page is still at work. */
export async function findDraft(person: string, code: string): Promise<CountryDraft | null> {
  await forgetOldDrafts();
  const all = await entries<string, CountryDraft>(store());
  const open = await openSessions();
  const mine = all
    .map(([, draft]) => draft)
    .filter((draft) => draft.person === person && draft.code === code && !open.has(draft.session));
  return mine.sort((one, other) => (one.typedAt < other.typedAt ? 1 : -1))[0] ?? null;
}
