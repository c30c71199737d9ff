import type { Transaction } from "../database/prisma.ts";
import { fail } from "../errors.ts";
import { isUuid } from "../organizations/is-uuid.ts";

/** The id of a published organization, by its id or slug, or those that it had; the same answer for all others. */
export async function findPublished(
  tx: Transaction,
  { id, slug }: { id?: string | null; slug?: string | null },
): Promise<string> {
  if ((id == null) === (slug == null))
    fail("BAD_INPUT", undefined, [
      {
        path: "organizationId",
        message: {
          en: "Give either `organizationId` or `slug`.",
          es: "Indica `organizationId` o `slug`, uno de los dos.",
        },
      },
    ]);
  const wanted = (id ?? slug)!.toLowerCase();
  const where = id == null ? { slug: wanted } : { id: wanted };
  const own =
    id == null || isUuid(wanted)
      ? await tx.publishedOrganization.findFirst({ where, select: { id: true } })
      : null;
  if (own) return own.id;
  const redirect = await tx.publishedRedirect.findUnique({ where: { source: wanted } });
  return redirect?.organizationId ?? unseen();
}

/** Stops with NOT_FOUND, whatever there is. */
export function unseen(): never {
  return fail("NOT_FOUND", {
    en: "The public sees no such organization.",
    es: "El público no ve ninguna organización así.",
  });
}
