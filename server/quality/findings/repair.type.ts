import { readFields } from "../../documents/read-fields.ts";
import { builder } from "../../editorial/builder.ts";
import { fromLocalized, LocalizedTextRef } from "../../editorial/localized.type.ts";
import { organizationShape } from "../../organizations/organization-shape.ts";
import { visibleOrganization } from "../../organizations/read-organization.ts";
import type { FieldRepair, Repair } from "../finding.ts";

/** A repair as it is shown: each change knows in which organization. */
export interface ShownRepair extends Omit<Repair, "changes"> {
  changes: (FieldRepair & { organizationId: string })[];
}

export const FieldRepairRef = builder.objectRef<ShownRepair["changes"][number]>("FieldRepair").implement({
  description: "One field that a repair changes.",
  fields: (t) => ({
    path: t.exposeString("path", {
      description:
        "Path of the field, such as `phones.ID.asPublished`; `phones.ID` for an item that comes or goes whole.",
    }),
    from: t.field({
      type: "JSON",
      nullable: true,
      description:
        "What the organization says there now, as it is saved; null where it says nothing, or is not saved yet.",
      resolve: async ({ path, organizationId }, _args, context) => {
        const saved = await visibleOrganization(context, organizationId);
        return saved && readFields(saved.document, organizationShape)(path);
      },
    }),
    to: t.field({
      type: "JSON",
      nullable: true,
      description:
        "What it says then, as in `FieldChange`: an item with all its fields, its texts by language; null takes it away.",
      resolve: ({ to }) => to,
    }),
  }),
});

export const RepairRef = builder.objectRef<ShownRepair>("Repair").implement({
  description: "A suggested change, after which the finding is gone.",
  fields: (t) => ({
    says: t.field({
      type: [LocalizedTextRef],
      description: "What the change does, in a few words.",
      resolve: ({ says }) => fromLocalized(says),
    }),
    changes: t.expose("changes", { type: [FieldRepairRef], description: "All of them, together." }),
  }),
});
