import {
  ReadRevisions,
  type ReadRevisionsQuery,
  type RevisionWholeFragment,
} from "#operations/organizations/history/history";
import { ask } from "../../ask/ask.ts";
import type { OrganizationForm } from "../form/organization-form.ts";
import { documentForm } from "./document-form.ts";

export type RevisionWhole = RevisionWholeFragment;

/** A revision beside what the organization said before it. */
export interface RevisionInLine extends RevisionWhole {
  before: OrganizationForm | null;
  after: OrganizationForm;
}

/** As many as are looked through at a time; each brings its whole document. */
const pageSize = 20;

/** A page of an organization's revisions, the newest first, and where the next page begins. */
export async function loadRevisions(
  organizationId: string,
  after: string | null,
): Promise<{ revisions: RevisionInLine[]; next: string | null }> {
  // One more than is shown: what the last one changed is told from the one before it.
  const { revisions } = await ask(ReadRevisions, { organizationId, first: pageSize + 1, after });
  return toPage(revisions.edges);
}

function toPage(edges: ReadRevisionsQuery["revisions"]["edges"]) {
  const forms = edges.map(({ node }) => documentForm(node.document));
  const shown = edges.slice(0, pageSize);
  return {
    revisions: shown.map(({ node }, place) => ({
      ...node,
      before: forms[place + 1] ?? null,
      after: forms[place]!,
    })),
    next: edges.length > pageSize ? shown.at(-1)!.cursor : null,
  };
}
