import { createContext, type ReactNode, useContext, useState, useSyncExternalStore } from "react";
import { FindingsNews } from "./FindingsNews.tsx";
import { FindingsStore } from "./findings-store.ts";
import type { Finding, Gathered } from "./gather-findings.ts";
import { useChecking } from "./useChecking.ts";

const Context = createContext<FindingsStore | null>(null);

/** Asks, while somebody types, what is to be said of the form as it is. */
export function FindingsProvider({ children }: { children: ReactNode }) {
  const [store] = useState(() => new FindingsStore());
  useChecking(store);
  return (
    <Context.Provider value={store}>
      {children}
      <FindingsNews />
    </Context.Provider>
  );
}

export function useFindingsStore(): FindingsStore {
  const store = useContext(Context);
  if (!store) throw new Error("This stands inside an organization's form only.");
  return store;
}

/** All that is noticed, worst first, each at the form's name of its field. */
export function useFindings(): Gathered {
  const store = useFindingsStore();
  return useSyncExternalStore(store.listen, store.all);
}

/** Those that a field shows. */
export function useFindingsAt(field: string): readonly Finding[] {
  const store = useFindingsStore();
  return useSyncExternalStore(store.listen, () => store.at(field));
}
