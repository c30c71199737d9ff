import { builder } from "../../editorial/builder.ts";

export const EntryOrderRef = builder.objectRef<{ ids: string[]; edition: number }>("EntryOrder").implement({
  description: "The order of a section's entries as it is now.",
  fields: (t) => ({
    ids: t.exposeIDList("ids", { description: "Ids of all its entries, in order." }),
    edition: t.exposeInt("edition", {
      description: "The edition in which it is public; 0 when nothing was moved.",
    }),
  }),
});
