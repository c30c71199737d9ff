import type { EditorialContext } from "../editorial/context.ts";
import { together } from "../editorial/together.ts";
import { fail } from "../errors.ts";
import { organizationPolicy } from "../policies/organization.ts";
import { withDocument } from "../verification/claim-view.ts";
import { isUuid } from "./is-uuid.ts";
import { type LoadedOrganization, loadDocuments } from "./load-documents.ts";
import { redactDocument } from "./redact-document.ts";

type Reader = Pick<EditorialContext, "db" | "actor" | "now">;

/** Those of the organizations that the actor may see, as far as the actor may read them, by id. */
export async function readVisible(
  { db, actor, now }: Reader,
  ids: string[],
): Promise<Map<string, LoadedOrganization>> {
  const visible = await db.organization.findMany({
    where: { AND: [{ id: { in: ids.filter(isUuid) } }, organizationPolicy.rows(actor)] },
    select: { id: true },
  });
  const loaded = await loadDocuments(
    db,
    visible.map(({ id }) => id),
  );
  return new Map(
    loaded.map((whole) => {
      const document = redactDocument(whole.document, actor, now);
      return [whole.document.id, document === whole.document ? whole : withDocument(whole, document)];
    }),
  );
}

/** One of many that a list of others asks for, such as their parents; null where the actor may not see it. */
export const visibleOrganization: (context: Reader, id: string) => Promise<LoadedOrganization | null> =
  together<Reader, string, LoadedOrganization | null>(readVisible, null);

/**
 * The organization of an id, or of a slug that it has or had; null where there is none that the actor may see. Who may not
 * see one that is merged is led on to what it has become part of.
 */
export async function readOrganization(
  context: Reader,
  { id, slug }: { id?: string | null; slug?: string | null },
): Promise<LoadedOrganization | null> {
  if ((id == null) === (slug == null))
    fail("BAD_INPUT", undefined, [
      {
        path: "id",
        message: { en: "Give either `id` or `slug`.", es: "Indica `id` o `slug`, uno de los dos." },
      },
    ]);
  const found = id ?? (await findBySlug(context, slug!));
  if (!found) return null;
  const own = await visibleOrganization(context, found.toLowerCase());
  if (own) return own;
  const survivor = await survivorOf(context, found);
  return survivor ? visibleOrganization(context, survivor) : null;
}

async function survivorOf({ db }: Reader, id: string): Promise<string | null> {
  if (!isUuid(id)) return null;
  const row = await db.organization.findUnique({ where: { id }, select: { mergedInto: true } });
  return row?.mergedInto ?? null;
}

async function findBySlug({ db }: Reader, slug: string): Promise<string | null> {
  const own = await db.organization.findUnique({ where: { slug }, select: { id: true } });
  if (own) return own.id;
  const former = await db.slugRedirect.findUnique({ where: { slug }, select: { organizationId: true } });
  return former?.organizationId ?? null;
}
