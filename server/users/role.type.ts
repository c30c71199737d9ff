import { builder } from "../editorial/builder.ts";

export const RoleRef = builder.enumType("Role", {
  description: "What somebody may do. See docs/permissions.md.",
  values: {
    CONTRIBUTOR: { description: "Reads what is published, and proposes changes." },
    EDITOR: { description: "Reads everything, saves, publishes, verifies." },
    ADMIN: { description: "An editor who also keeps people, keys and policy, and purges." },
  } as const,
});
