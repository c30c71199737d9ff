import { builder } from "../editorial/builder.ts";
import { IntervalKeyRef } from "./enums.type.ts";

export const IntervalInput = builder.inputType("IntervalInput", {
  description: "For how long a verification of one kind of claim is to count.",
  fields: (t) => ({
    key: t.field({ type: IntervalKeyRef, required: true, description: "Which claims." }),
    days: t.int({
      description:
        "Days, 1 to 3650. Null or left out takes an organization's own number away, so that the policy's holds again.",
    }),
  }),
});
