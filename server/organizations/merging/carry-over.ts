import { isDeepStrictEqual } from "node:util";
import type { Transaction } from "../../database/prisma.ts";
import { compare } from "../../documents/compare.ts";
import { flatten } from "../../documents/flatten.ts";
import { readFields } from "../../documents/read-fields.ts";
import type { Change } from "../../documents/shape.ts";
import type { EditorialContext } from "../../editorial/context.ts";
import { fail } from "../../errors.ts";
import { authorize } from "../../policies/law.ts";
import { organizationPolicy } from "../../policies/organization.ts";
import { deriveDocument } from "../inputs/derive-document.ts";
import { checkForm, type Form } from "../inputs/open-form.ts";
import { toDocument } from "../inputs/to-document.ts";
import { type LoadedOrganization, loadDocuments } from "../load-documents.ts";
import { organizationShape } from "../organization-shape.ts";
import { readRevision } from "../revisions/read-revision.ts";
import { type Carried, carryChanges } from "./carry-changes.ts";
import { loadMerges } from "./load-merge.ts";

/** A typed change as one of the kept organization. */
export interface CarriedChange extends Change {
  /** What stands there now. */
  current: unknown;
  /** Something else stands there than whoever typed it has seen. */
  conflict: boolean;
}

export interface CarriedOver {
  organization: LoadedOrganization;
  changes: CarriedChange[];
}

/**
 * What somebody has typed into the form of an organization that has become part of another one meanwhile, as changes of
 * that one; what it says already is left out. Saves nothing. Fails with WRONG_STATE for what is not merged, TOO_MANY_ITEMS,
 * BAD_INPUT, NOT_FOUND, FORBIDDEN.
 */
export async function carryOver(
  { db, actor, now }: Pick<EditorialContext, "db" | "actor" | "now">,
  form: Form,
): Promise<CarriedOver> {
  const { id, baseRevision, input } = checkForm(form);
  const [merged] = await loadDocuments(db, [id]);
  if (!merged)
    fail("NOT_FOUND", { en: "No organization has that id.", es: "Ninguna organización tiene ese id." });
  authorize(organizationPolicy, "readHistory", actor, { status: merged.status, countries: [] });
  if (merged.mergedInto === null)
    fail("WRONG_STATE", {
      en: "It is not part of another organization. Save it where it is.",
      es: "No es parte de otra organización. Guárdala donde está.",
    });
  const [organization] = await loadDocuments(db, [merged.mergedInto]);
  const base = await readRevision(db, id, baseRevision);
  const yours = deriveDocument(toDocument(id, input, base), [base], now);
  const own = new Set([base, yours].flatMap((said) => [...flatten(said, organizationShape).keys()]));
  const typed = compare(base, yours, organizationShape).filter(({ path }) => own.has(path));
  const says = readFields(organization!.document, organizationShape);
  const carried = carryChanges(typed, await carriedFrom(db, id));
  return {
    organization: organization!,
    changes: carried
      .map((change) => {
        const current = says(change.path);
        return { ...change, current, conflict: !isDeepStrictEqual(current, change.from) };
      })
      .filter(({ to, current }) => !isDeepStrictEqual(to, current)),
  };
}

/** Where the items of an organization that was merged are now, through all merges since. */
async function carriedFrom(tx: Transaction, id: string): Promise<Carried> {
  const [merge] = await loadMerges(tx, { undoneAt: null, items: { some: { organizationId: id } } });
  if (!merge) return new Map();
  const { moved } = merge.items.find(({ organizationId }) => organizationId === id)!;
  const further = await carriedFrom(tx, merge.keptId);
  const own = moved.items.map(
    ({ id: item, into }) => [item, further.get(into ?? item) ?? into ?? item] as const,
  );
  return new Map([...further, ...own]);
}
