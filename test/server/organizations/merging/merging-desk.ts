import type { Desk } from "../../../../server/editorial/work.ts";
import type { PosadaError } from "../../../../server/errors.ts";
import type { OrganizationDocument } from "../../../../server/organizations/document.ts";
import {
  type MergeOrganizations,
  mergeOrganizations,
} from "../../../../server/organizations/merging/merge-organizations.ts";
import { undoMerge } from "../../../../server/organizations/merging/undo-merge.ts";
import { saveOrganization } from "../../../../server/organizations/save-organization.ts";
import { makeActor } from "../../../factories/actors.ts";
import { makeOrganization } from "../../../factories/organization.ts";
import { toInput } from "../../../factories/organization-input.ts";
import { publishOrganizations } from "../../../factories/publish-organizations.ts";
import { lookAt } from "../../../factories/save-organizations.ts";
import type { TestDatabase } from "../../../support/database.ts";
import { atDesk, deskTime, makeDesk } from "../../../support/desk.ts";

/** Somebody's hands for merging houses in a test's database. */
export function mergingDesk(posada: () => TestDatabase) {
  const editor = makeActor();
  /** A desk that is a minute later each time it is asked for. */
  let minute = 0;
  const desk = (overrides: Partial<Desk> = {}) =>
    makeDesk(posada(), {
      actor: editor,
      now: new Date(deskTime.getTime() + ++minute * 60_000),
      ...overrides,
    });
  return {
    editor,
    desk,
    /** Published houses that are alike but for what is told of each. */
    async houses<Overrides extends Partial<OrganizationDocument>[]>(...overrides: Overrides) {
      const made = overrides.map((each) => makeOrganization(each));
      await publishOrganizations(posada().db, made);
      return made as { [Index in keyof Overrides]: OrganizationDocument };
    },
    merge: (
      kept: OrganizationDocument,
      losing: OrganizationDocument[],
      more: Partial<MergeOrganizations> = {},
    ) =>
      atDesk(desk(), mergeOrganizations, { keepId: kept.id, loseIds: losing.map(({ id }) => id), ...more }),
    undo: (mergeId: string) => atDesk(desk(), undoMerge, { mergeId }),
    save: (document: OrganizationDocument, baseRevision: number) =>
      atDesk(desk(), saveOrganization, { id: document.id, baseRevision, input: toInput(document) }),
    look: ({ id }: Pick<OrganizationDocument, "id">) => lookAt(posada(), id),
    /** What leads on to it at the public door. */
    async leadTo({ id }: OrganizationDocument) {
      const rows = await posada().db.publishedRedirect.findMany({
        where: { organizationId: id },
        orderBy: { source: "asc" },
      });
      return rows.map(({ source }) => source);
    },
  };
}

/** The error with which something fails, as it has to. */
export function failure(doing: Promise<unknown>): Promise<PosadaError> {
  return doing.then(
    () => Promise.reject(new Error("It did not fail.")),
    (error) => error,
  );
}
