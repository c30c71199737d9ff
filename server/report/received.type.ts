import { builder } from "./builder.ts";

export const ReceivedRef = builder.objectRef<{ receivedAt: Date }>("Received").implement({
  description: "It has been kept, and waits until a person looks at it.",
  fields: (t) => ({
    receivedAt: t.string({
      description:
        "When it came in, in ISO 8601 and UTC; the same report again has the moment of the one that is kept.",
      resolve: ({ receivedAt }) => receivedAt.toISOString(),
    }),
  }),
});
