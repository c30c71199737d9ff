import { builder } from "../editorial/builder.ts";
import { inviteUser } from "./invite-user.ts";
import { resendInvitation } from "./resend-invitation.ts";
import { RoleRef } from "./role.type.ts";
import { InvitedRef } from "./user.type.ts";

builder.mutationField("inviteUser", (t) =>
  t.field({
    type: InvitedRef,
    description:
      "Invites somebody by a letter with a link that works once, for 7 days. Fails with BAD_INPUT, also for an address that is known, or FORBIDDEN.",
    args: {
      email: t.arg.string({
        required: true,
        description: "Where the letter goes, and with what one signs in.",
      }),
      name: t.arg.string({ required: true, description: "1 to 100 characters; the person may change it." }),
      role: t.arg({ type: RoleRef, required: true, description: "What the person may do." }),
      countries: t.arg.stringList({
        description:
          "Codes of the countries where the role holds (ISO 3166-1 alpha-2); everywhere when empty.",
      }),
      locale: t.arg.string({ description: "Language of letters: `en` or `es`; English when left out." }),
      requestId: t.arg.id({
        description: "An id of your own for this request: a retry sends no second letter.",
      }),
    },
    extensions: { permission: "user.invite" },
    resolve: (_root, args, context) => inviteUser(context, args),
  }),
);

builder.mutationField("resendInvitation", (t) =>
  t.field({
    type: InvitedRef,
    description:
      "Writes again to somebody who has not come in yet; the link of the last letter ends. Fails with NOT_FOUND, FORBIDDEN, or WRONG_STATE.",
    args: {
      id: t.arg.id({ required: true, description: "Who." }),
      requestId: t.arg.id({
        description: "An id of your own for this request: a retry sends no second letter.",
      }),
    },
    extensions: { permission: "user.invite" },
    resolve: (_root, args, context) => resendInvitation(context, args),
  }),
);
