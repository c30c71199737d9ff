import { createContext, type ReactNode, useContext, useState, useSyncExternalStore } from "react";
import { type Finding, FindingsStore, type PlacedFinding } from "./findings-store.ts";
import { useChecking } from "./useChecking.ts";

const Context = createContext<FindingsStore | null>(null);

/** Asks, while somebody types, what the rules notice about the form as it is. */
export function FindingsProvider({ children }: { children: ReactNode }) {
  const [store] = useState(() => new FindingsStore());
  useChecking(store);
  return <Context.Provider value={store}>{children}</Context.Provider>;
}

function useStore(): FindingsStore {
  const store = useContext(Context);
  if (!store) throw new Error("This stands inside an organization's form only.");
  return store;
}

/** All that the rules notice, worst first, each at the form's name of its field. */
export function useFindings(): readonly PlacedFinding[] {
  const store = useStore();
  return useSyncExternalStore(store.listen, store.all);
}

/** Those that a field shows. */
export function useFindingsAt(field: string): { findings: readonly Finding[]; store: FindingsStore } {
  const store = useStore();
  return { store, findings: useSyncExternalStore(store.listen, () => store.at(field)) };
}
