import type { Words } from "../locales.ts";
import type { LoadedOrganization } from "./load-documents.ts";

const words: Record<LoadedOrganization["status"], Words> = {
  DRAFT: { en: "DRAFT", es: "en borrador" },
  PUBLISHED: { en: "PUBLISHED", es: "publicada" },
  ARCHIVED: { en: "ARCHIVED", es: "archivada" },
  MERGED: { en: "MERGED", es: "fusionada" },
};

/** What an organization is, as it stands behind "this is" or "está". */
export function sayStatus({ status }: Pick<LoadedOrganization, "status">): Words {
  return words[status];
}
