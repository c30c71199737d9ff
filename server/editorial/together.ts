/**
 * Reads for many parents at once: what the resolvers of one list ask for one by one within the same turn is loaded
 * together. `load` gives by key what there is; a key without anything is answered with `none`.
 */
export function together<Context extends object, Key, Value>(
  load: (context: Context, keys: Key[]) => Promise<Map<Key, Value>>,
  none: Value,
): (context: Context, key: Key) => Promise<Value> {
  const waiting = new WeakMap<Context, { keys: Set<Key>; loaded: Promise<Map<Key, Value>> }>();
  return async (context, key) => {
    let batch = waiting.get(context);
    if (!batch) {
      const keys = new Set<Key>();
      // After the resolvers that are ready now have all asked.
      const loaded = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
        waiting.delete(context);
        return load(context, [...keys]);
      });
      batch = { keys, loaded };
      waiting.set(context, batch);
    }
    batch.keys.add(key);
    return (await batch.loaded).get(key) ?? none;
  };
}
