import { builder } from "../editorial/builder.ts";
import type { LoadedOrganization } from "./load-documents.ts";

/** An organization as editors see it; its fields are in `organization.type.ts`. */
export const OrganizationRef = builder.objectRef<LoadedOrganization>("Organization");

/**
 * What a verb on one organization answers with; `merged` are the paths of changes by others that it kept, `verifications`
 * the ids of what it recorded.
 */
export interface Saved {
  organizationId: string;
  revision: number;
  edition: number;
  merged?: string[];
  verifications?: string[];
}

export const SavedRef = builder.objectRef<Saved>("Saved");
