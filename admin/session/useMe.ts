import { ReadMe } from "#operations/session/me";
import { useAsk } from "../ask/useAsk.ts";
import { type Me, meStaleTime } from "./me.ts";

/** Who is signed in, and what they may do; undefined until it is known. */
export function useMe(): Me | undefined {
  return useAsk(ReadMe, {}, { staleTime: meStaleTime }).data?.me;
}

/** Whether the person may do this, if only to some records: `noun.verb`, see docs/permissions.md. */
export function useMay(permission: string): boolean {
  return useMe()?.may.includes(permission) ?? false;
}
