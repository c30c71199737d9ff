import { builder } from "../editorial/builder.ts";
import { PastedRef } from "./pasted.type.ts";
import { readPasted } from "./read-pasted.ts";
import { SurroundingsInput } from "./surroundings.input.ts";

builder.queryField("readPasted", (t) =>
  t.field({
    type: PastedRef,
    description:
      "Reads phones, mailboxes, links, addresses and opening times out of lines cut from somewhere, in English or Spanish. Nothing is invented, and nothing saved. Fails with BAD_INPUT.",
    args: {
      text: t.arg.string({ required: true, description: "The lines, up to 5,000 characters." }),
      country: t.arg.string({
        required: true,
        description: "Where they are from (ISO 3166-1 alpha-2), as far as they do not say it.",
      }),
      near: t.arg({ type: SurroundingsInput, description: "What stands there already." }),
    },
    resolve: (_root, args) => readPasted(args),
  }),
);
