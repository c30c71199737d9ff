import type { OrganizationDocument } from "../document.ts";
import type { LoadedOrganization } from "../load-documents.ts";
import type { KeptMerge } from "./load-merge.ts";
import type { Unsplit } from "./split-document.ts";

/** An organization that comes back: as it is while it is merged, what went over from it, and what it is to say again. */
export interface Returning {
  lost: LoadedOrganization;
  item: KeptMerge["items"][number];
  document: OrganizationDocument;
}

/** What undoing a merge makes of locked organizations. */
export interface Parting {
  merge: KeptMerge;
  kept: LoadedOrganization;
  /** What the kept one said before the merge. */
  before: OrganizationDocument;
  /** What it is to say, and to be. */
  document: OrganizationDocument;
  status: LoadedOrganization["status"];
  returning: Returning[];
  /** The branches that got the kept one as their parent in the merge, and still have it. */
  branches: LoadedOrganization[];
  unsplit: Unsplit[];
}
