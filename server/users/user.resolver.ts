import { builder } from "../editorial/builder.ts";
import { changeRole } from "./change-role.ts";
import { deactivateUser } from "./deactivate-user.ts";
import { reactivateUser } from "./reactivate-user.ts";
import { RoleRef } from "./role.type.ts";
import { UserRef } from "./user.type.ts";

builder.mutationField("changeRole", (t) =>
  t.field({
    type: UserRef,
    description:
      "Changes what somebody may do, and where, from the next request on; keys that they made and that may more are revoked. Fails with NOT_FOUND, BAD_INPUT, FORBIDDEN, or WRONG_STATE for the last admin.",
    args: {
      id: t.arg.id({ required: true, description: "Who." }),
      role: t.arg({ type: RoleRef, required: true, description: "What the person may do." }),
      countries: t.arg.stringList({
        description:
          "Codes of the countries where the role holds (ISO 3166-1 alpha-2); everywhere when empty.",
      }),
      requestId: t.arg.id({ description: "An id of your own for this request: a retry changes nothing." }),
    },
    extensions: { permission: "user.changeRole" },
    resolve: (_root, args, context) => context.run("changeRole", args, changeRole),
  }),
);

builder.mutationField("deactivateUser", (t) =>
  t.field({
    type: UserRef,
    description:
      "Keeps somebody out from now on; all sessions end, the keys that they made are revoked, history keeps the name. Fails with NOT_FOUND, FORBIDDEN, or WRONG_STATE for the last admin.",
    args: {
      id: t.arg.id({ required: true, description: "Who." }),
      requestId: t.arg.id({ description: "An id of your own for this request: a retry changes nothing." }),
    },
    extensions: { permission: "user.deactivate" },
    resolve: (_root, args, context) => context.run("deactivateUser", args, deactivateUser),
  }),
);

builder.mutationField("reactivateUser", (t) =>
  t.field({
    type: UserRef,
    description:
      "Lets somebody in again, who has to sign in anew; revoked keys stay revoked. Fails with NOT_FOUND, or FORBIDDEN.",
    args: {
      id: t.arg.id({ required: true, description: "Who." }),
      requestId: t.arg.id({ description: "An id of your own for this request: a retry changes nothing." }),
    },
    extensions: { permission: "user.deactivate" },
    resolve: (_root, args, context) => context.run("reactivateUser", args, reactivateUser),
  }),
);
