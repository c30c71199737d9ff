import { fail } from "../../errors.ts";
import type { OrganizationDocument } from "../../organizations/document.ts";
import type { FlagRequest } from "./flag.ts";

const claimLists = ["locations", "phones", "emails", "links", "schedules", "contacts"] as const;

/**
 * Where a flag points: the claim or the entry that it names, of what whoever flags may read; else that the organization is
 * there at all, or that it is one of its own. Fails with BAD_INPUT.
 */
export function findPlace(
  document: OrganizationDocument,
  { kind, claimId, entryId }: Pick<FlagRequest, "kind" | "claimId" | "entryId">,
): { path: string; claimId: string | null } {
  const presence = { path: "presence", claimId: document.presence.id };
  if (claimId != null && entryId != null)
    refuse("entryId", {
      en: "Name a claim or an entry, not both.",
      es: "Elige un dato o una entrada, no los dos.",
    });
  if (entryId != null) {
    const entry = document.entries.find(({ id }) => id === entryId.toLowerCase());
    return entry
      ? { path: `entries.${entry.id}`, claimId: null }
      : refuse("entryId", { en: "It has no entry of this id.", es: "No tiene ninguna entrada con este id." });
  }
  if (claimId == null) return kind === "DUPLICATE" ? { path: "name", claimId: null } : presence;
  const wanted = claimId.toLowerCase();
  if (wanted === presence.claimId) return presence;
  const list = claimLists.find((name) => document[name].some(({ id }) => id === wanted));
  return list
    ? { path: `${list}.${wanted}`, claimId: wanted }
    : refuse("claimId", { en: "It has no claim of this id.", es: "No tiene ningún dato con este id." });
}

function refuse(path: string, message: { en: string; es: string }): never {
  return fail("BAD_INPUT", undefined, [{ path, message }]);
}
