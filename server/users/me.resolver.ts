import { builder } from "../editorial/builder.ts";
import { readMe, readUsers } from "./read-users.ts";
import { saveMyProfile } from "./save-my-profile.ts";
import { MeRef, UserRef } from "./user.type.ts";

builder.queryField("me", (t) =>
  t.field({
    type: MeRef,
    description: "Who you are here, and what you may do.",
    resolve: (_root, _args, context) => readMe(context),
  }),
);

builder.queryField("users", (t) =>
  t.field({
    type: [UserRef],
    description: "Everybody who may or might sign in, by name. For admins; others see themselves.",
    resolve: (_root, _args, context) => readUsers(context),
  }),
);

builder.mutationField("saveMyProfile", (t) =>
  t.field({
    type: UserRef,
    description: "Changes your own name or language. Fails with BAD_INPUT, or FORBIDDEN for a key.",
    args: {
      name: t.arg.string({ description: "1 to 100 characters; it stays when left out." }),
      locale: t.arg.string({ description: "`en` or `es`; it stays when left out." }),
      requestId: t.arg.id({ description: "An id of your own for this request: a retry changes nothing." }),
    },
    extensions: { permission: "user.saveProfile" },
    resolve: (_root, args, context) => context.run("saveMyProfile", args, saveMyProfile),
  }),
);
