import { builder } from "../editorial/builder.ts";
import { revokeSession } from "./revoke-session.ts";
import { RevokedSessionRef, SessionRef } from "./session.type.ts";
import { mySessions, userSessions } from "./sessions.ts";

builder.queryField("mySessions", (t) =>
  t.field({
    type: [SessionRef],
    description: "Where you are signed in, newest first. A key has no sessions.",
    resolve: (_root, _args, context) => mySessions(context),
  }),
);

builder.queryField("userSessions", (t) =>
  t.field({
    type: [SessionRef],
    description: "Where somebody is signed in, newest first. Fails with NOT_FOUND, or FORBIDDEN.",
    args: { userId: t.arg.id({ required: true, description: "Who." }) },
    resolve: (_root, { userId }, context) => userSessions(context, userId),
  }),
);

builder.mutationField("revokeSession", (t) =>
  t.field({
    type: RevokedSessionRef,
    description: "Ends a session; that browser is signed out. Fails with NOT_FOUND, or FORBIDDEN.",
    args: {
      id: t.arg.id({ required: true, description: "The session's id." }),
      requestId: t.arg.id({ description: "An id of your own for this request: a retry changes nothing." }),
    },
    extensions: { permission: "session.revoke" },
    resolve: (_root, args, context) => context.run("revokeSession", args, revokeSession),
  }),
);
