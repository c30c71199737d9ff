import { insertCountries, insertTaxonomy } from "../../server/countries/insert-countries.ts";
import { holdDirectory } from "../../server/database/hold-directory.ts";
import { locks } from "../../server/database/locks.ts";
import type { Database } from "../../server/database/prisma.ts";
import { importOrganizations } from "../../server/organizations/import-organizations.ts";
import { publish } from "../../server/publishing/publish.ts";
import { lookOverImported } from "../../server/quality/look-over-imported.ts";
import { mexico, mexicoOrganizations } from "./mexico/index.ts";
import { sections } from "./sections.ts";
import { seedId } from "./seed-id.ts";
import { terms } from "./terms.ts";
import { toDocument } from "./to-document.ts";

const importer = "import";

/**
 * Loads the Mexico page into an empty directory, published as edition 1; gives how many organizations it brought.
 * Where there is a country already, or another process is at it, it brings none. All or nothing.
 */
export async function loadSeed(db: Database, now: Date): Promise<number> {
  return db.$transaction(
    async (tx) => {
      await holdDirectory(tx, "together");
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${locks.seed[0]}::int, ${locks.seed[1]}::int)`;
      if ((await tx.country.count()) > 0) return 0;
      const documents = mexicoOrganizations.map((organization) => toDocument(organization, now));
      await insertTaxonomy(tx, { sections, terms }, now);
      await insertCountries(tx, [mexico], now);
      await importOrganizations(tx, documents, {
        madeBy: importer,
        message: "The Mexico page, as of March 2024.",
        now,
      });
      await tx.note.createMany({
        data: mexicoOrganizations.flatMap(({ notes }, index) =>
          (notes ?? []).map((body, ordinal) => ({
            id: seedId(`${documents[index]!.slug}/note/${ordinal + 1}`),
            organizationId: documents[index]!.id,
            body,
            writtenBy: importer,
            writtenAt: now,
          })),
        ),
      });
      await lookOverImported(
        tx,
        documents.map(({ id }) => id),
        now,
      );
      await publish(
        tx,
        { taxonomy: true, countries: [mexico.code], organizations: documents.map(({ id }) => id).sort() },
        now,
      );
      return documents.length;
    },
    { timeout: 60_000 },
  );
}
