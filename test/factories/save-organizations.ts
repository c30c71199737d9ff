import type { Desk, Work } from "../../server/editorial/work.ts";
import type { OrganizationDocument } from "../../server/organizations/document.ts";
import { type LoadedOrganization, loadDocuments } from "../../server/organizations/load-documents.ts";
import { lockOrganizations } from "../../server/organizations/locks/lock-organizations.ts";
import { recordChange } from "../../server/organizations/revisions/record-change.ts";
import { atDesk } from "../support/desk.ts";

interface Change {
  document: OrganizationDocument;
  status: LoadedOrganization["status"];
  requestId?: string;
}

async function change(work: Work, { document, status }: Change) {
  const [before] = await lockOrganizations(work.tx, [document.id]);
  const occasion = { kind: "EDIT", message: null } as const;
  return recordChange(work, before ?? null, { document, status }, occasion);
}

/** Makes an organization say the document, unchecked, as one revision; a new one comes with it. */
export function changeOrganization(
  desk: Desk,
  document: OrganizationDocument,
  status: LoadedOrganization["status"] = "PUBLISHED",
) {
  return atDesk(desk, change, { document, status });
}

/** The organization as it is now. */
export async function lookAt({ db }: Pick<Desk, "db">, id: string): Promise<LoadedOrganization> {
  const [found] = await loadDocuments(db, [id]);
  return found!;
}
