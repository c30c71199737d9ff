import type { Actor } from "../../server/policies/actor.ts";
import { policies } from "../../server/policies/index.ts";
import type { Policy } from "../../server/policies/law.ts";

const you = { reference: "user:you", name: "You" };

/** Those for whom the page says what they may do. */
export const readers: Record<string, Actor> = {
  contributor: { ...you, role: "CONTRIBUTOR", countries: [] },
  editor: { ...you, role: "EDITOR", countries: [] },
  "editor limited to MX": { ...you, role: "EDITOR", countries: ["MX"] },
  admin: { ...you, role: "ADMIN", countries: [] },
  "admin limited to MX": { ...you, role: "ADMIN", countries: ["MX"] },
};

const opening = `# Permissions

Who may do what, worked out from the policies in [server/policies](../server/policies). Nobody may do anything without
signing in or a key; a key may do what somebody of its role and countries may. "Theirs" and "their countries" mean the
countries to which somebody is limited, here MX. Each record that the editorial API answers has \`may\`: the verbs you
may use on it.
`;

/** The page `docs/permissions.md`, from the law itself. */
export function permissionsPage(): string {
  return opening + policies.map(section).join("");
}

function section({ noun, verbs, samples }: (typeof policies)[number]): string {
  const head = ["permission", "says", ...Object.keys(readers)];
  const rows = Object.entries(verbs).map(([verb, permission]) => [
    `\`${noun}.${verb}\``,
    permission.says.en,
    ...Object.values(readers).map((reader) => answerOf(permission, reader, samples)),
  ]);
  const line = (cells: string[]) => `| ${cells.join(" | ")} |\n`;
  return `\n## ${noun}\n\n${line(head)}|${"---|".repeat(head.length)}\n${rows.map(line).join("")}`;
}

/** Yes or no, or the records for which it is yes. */
function answerOf(
  { may }: Policy<unknown>["verbs"][string],
  reader: Actor,
  samples: Record<string, unknown>,
): string {
  const allowed = Object.keys(samples).filter((name) => may(reader, samples[name]));
  if (allowed.length === 0) return "no";
  return allowed.length === Object.keys(samples).length ? "yes" : allowed.join("; ");
}
