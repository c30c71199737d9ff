import { useEffect } from "react";
import { useFormContext } from "react-hook-form";
import { useLocation } from "react-router-dom";
import { focusField } from "../saving/focus-field.ts";
import { nameOfPath } from "../saving/name-of-path.ts";
import type { OrganizationForm } from "./organization-form.ts";

/** Goes to the field that the address names by its lasting path: `#phones.ID.asPublished`. */
export function Addressed() {
  const { hash, key } = useLocation();
  const { getValues } = useFormContext<OrganizationForm>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same address again is gone to again.
  useEffect(() => {
    const name = nameOfPath(readHash(hash), getValues(), {});
    if (!name) return;
    // Once the parts of the page are there that come with a choice, such as its languages.
    const frame = requestAnimationFrame(() => focusField(name));
    return () => cancelAnimationFrame(frame);
  }, [hash, key, getValues]);
  return null;
}

/** What stands after the number sign; nothing where it is no text. */
function readHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return "";
  }
}
