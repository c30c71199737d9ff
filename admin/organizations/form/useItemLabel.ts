import { useCallback } from "react";
import { useTranslate } from "react-admin";
import type { ItemList } from "./organization-form.ts";

/** Says which item it is: by what it says, or by its place while it says nothing. */
export function useItemLabel(list: ItemList) {
  const translate = useTranslate();
  return useCallback(
    (says: string | null | undefined, index: number) =>
      says?.trim()
        ? translate(`form.itemNames.${list}`, { name: says.trim() })
        : translate(`form.blankNames.${list}`, { place: index + 1 }),
    [translate, list],
  );
}
