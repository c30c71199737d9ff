import { builder } from "../editorial/builder.ts";
import type { MetadataChange } from "./metadata-changes.ts";
import type { Change } from "./shape.ts";

export const MetadataChangeRef = builder.objectRef<MetadataChange>("MetadataChange").implement({
  description: "One changed field as a revision keeps it, in the terms of HSDS metadata.",
  fields: (t) => ({
    lastActionDate: t.exposeString("last_action_date", { description: "The day of the change, in UTC." }),
    lastActionType: t.exposeString("last_action_type", { description: "`create`, `update` or `delete`." }),
    fieldName: t.exposeString("field_name", {
      description: "Path of the field, such as `name` or `phones.ID.label.en`.",
    }),
    previousValue: t.exposeString("previous_value", {
      description: "What it said: a text as it is, anything else as JSON; empty where there was nothing.",
    }),
    replacementValue: t.exposeString("replacement_value", {
      description:
        "What it says from then on: a text as it is, anything else as JSON; empty where there is nothing any more.",
    }),
    updatedBy: t.exposeString("updated_by", {
      description: "Who made the change: a reference such as `user:ID`.",
    }),
  }),
});

export const FieldChangeRef = builder.objectRef<Change>("FieldChange").implement({
  description: "One field that differs between two documents.",
  fields: (t) => ({
    path: t.exposeString("path", {
      description:
        "Path of the field, such as `name` or `phones.ID.label.en`; an item that came or went is told whole.",
    }),
    from: t.field({
      type: "JSON",
      nullable: true,
      description: "The value before; null where there was none.",
      resolve: ({ from }) => from,
    }),
    to: t.field({
      type: "JSON",
      nullable: true,
      description: "The value after; null where there is none any more.",
      resolve: ({ to }) => to,
    }),
  }),
});
