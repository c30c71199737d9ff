import type { Note } from "../../generated/prisma/client.ts";
import type { EditorialContext } from "../editorial/context.ts";
import { together } from "../editorial/together.ts";
import { organizationPolicy } from "../policies/organization.ts";
import type { LoadedOrganization } from "./load-documents.ts";
import { policyRecord } from "./policy-record.ts";

const notesById = together(async ({ db }: EditorialContext, ids: string[]) => {
  const notes = await db.note.findMany({
    where: { organizationId: { in: ids } },
    orderBy: [{ writtenAt: "desc" }, { id: "asc" }],
  });
  return Map.groupBy(notes, ({ organizationId }) => organizationId);
}, []);

const redirectsById = together(async ({ db }: EditorialContext, ids: string[]) => {
  const redirects = await db.slugRedirect.findMany({
    where: { organizationId: { in: ids } },
    orderBy: [{ createdAt: "desc" }, { slug: "asc" }],
  });
  return Map.groupBy(redirects, ({ organizationId }) => organizationId);
}, []);

/** The private notes about an organization, newest first; none for those who may not read them. */
export async function notesOf(
  { document, status }: LoadedOrganization,
  context: EditorialContext,
): Promise<Note[]> {
  const may = organizationPolicy.verbs.readNotes!.may(context.actor, policyRecord(status, document));
  return may ? notesById(context, document.id) : [];
}

/** The slugs that an organization had before, newest first. */
export async function redirectsOf(
  { document }: LoadedOrganization,
  context: EditorialContext,
): Promise<string[]> {
  return (await redirectsById(context, document.id)).map(({ slug }) => slug);
}
