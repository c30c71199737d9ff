import { builder } from "../editorial/builder.ts";

/** A view as it is read, or as a verb answers it: plain JSON, its moment a text. */
export interface View {
  id: string;
  userId: string;
  resource: string;
  name: string;
  query: unknown;
  createdAt: Date | string;
}

export const SavedViewRef = builder.objectRef<View>("SavedView").implement({
  description: "A list as you like to see it, under a name. Nobody else sees it.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "UUID." }),
    resource: t.exposeString("resource", { description: "Which list, such as `organizations`." }),
    name: t.exposeString("name", { description: "What you call it; once for each list." }),
    query: t.expose("query", { type: "JSON", description: "What was saved, as it was given." }),
    createdAt: t.expose("createdAt", { type: "DateTime", description: "When it was first saved." }),
  }),
});
