import { del, entries, type UseStore } from "idb-keyval";

/** Days after which nobody comes back for what they typed; it may hold names and numbers of people. */
const keptFor = 30;

/** Removes from a store of the browser what was typed too long ago. */
export async function forgetOld(store: UseStore): Promise<void> {
  const oldest = new Date(Date.now() - keptFor * 24 * 60 * 60 * 1000).toISOString();
  for (const [key, { typedAt }] of await entries<string, { typedAt: string }>(store))
    if (typedAt < oldest) await del(key, store);
}
