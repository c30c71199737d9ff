import { builder } from "../builder.ts";
import { minuteOf } from "../moments.ts";
import { readState } from "../reading/read-state.ts";
import { StateOfTheDirectoryRef } from "../types/state.type.ts";

/** All organizations are counted: it costs as much as a page of them whole. */
const weight = 5_000;

builder.queryField("stateOfTheDirectory", (t) =>
  t.field({
    type: StateOfTheDirectoryRef,
    description:
      "How true the directory is: how many organizations stand verified, and how old what is known is.",
    extensions: { weight },
    resolve: (_root, _args, context) => readState(context.reader, minuteOf(context)),
  }),
);
