import type { EditorialContext } from "../../editorial/context.ts";
import { mayOf } from "../../policies/law.ts";
import { type OrganizationRecord, organizationPolicy } from "../../policies/organization.ts";
import { sectionOrderPolicy } from "../../policies/section-order.ts";

export interface SectionOrder {
  country: string;
  section: string;
  may: string[];
  entries: PlacedEntry[];
}

export interface PlacedEntry {
  id: string;
  position: number;
  organizationId: string;
  name: string;
  status: OrganizationRecord["status"];
}

/** The entries of a section of one country's page in their order, as far as the actor may see them. */
export async function readSectionOrder(
  { db, actor }: Pick<EditorialContext, "db" | "actor">,
  { country: given, section }: { country: string; section: string },
): Promise<SectionOrder> {
  const country = given.toUpperCase();
  const entries = await db.entry.findMany({
    where: { countryCode: country, section: { slug: section }, organization: organizationPolicy.rows(actor) },
    select: { id: true, position: true, organization: { select: { id: true, name: true, status: true } } },
    orderBy: { position: "asc" },
  });
  return {
    country,
    section,
    may: mayOf(sectionOrderPolicy, actor, { country }),
    entries: entries.map(({ id, position, organization }) => ({
      id,
      position,
      organizationId: organization.id,
      name: organization.name,
      status: organization.status,
    })),
  };
}
