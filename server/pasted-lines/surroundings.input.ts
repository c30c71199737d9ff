import { builder } from "../editorial/builder.ts";

export const SurroundingsInput = builder.inputType("SurroundingsInput", {
  description: "What stands already where lines are pasted.",
  fields: (t) => ({
    phones: t.stringList({
      description:
        "Numbers as they are published, up to 100; they lend local ones the area code that all of them have.",
    }),
  }),
});
