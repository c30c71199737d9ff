import { severities } from "../../server/quality/finding.ts";
import { type KnownKind, kinds } from "../../server/quality/kinds.ts";

const opening = `# Rules

Everything that notices something about organizations, worked out from [server/quality](../server/quality). A code stays the
same for good. What is noticed is a finding: it blocks no save, can be dismissed until what it rests on changes, put off
until a day, or handed to somebody. An admin may switch a rule off, or say that it matters more or less than is written here.

- **BLOCKING** stops a first publication.
- **HIGH** may lead somebody to a closed door, or harm them.
- **MEDIUM** makes help harder to find.
- **LOW** is untidy.
- **NOTE** is good to know.
`;

const sources: Record<KnownKind["source"], string> = {
  RULE: "Rules look at what an organization says",
  CHECK: "Checks look at the outside world",
  PERSON: "People flag what they know",
  DUPLICATE: "Organizations are compared with each other",
};

/** The page `docs/rules.md`, from the rules themselves. */
export function rulesPage(): string {
  return (
    opening +
    Object.entries(sources)
      .map(([source, title]) => section(source, title))
      .join("")
  );
}

function section(source: string, title: string): string {
  const rank = ({ severity }: KnownKind) => severities.indexOf(severity);
  const listed = kinds
    .filter((kind) => kind.source === source)
    .toSorted((one, other) => rank(one) - rank(other));
  if (listed.length === 0) return "";
  const rows = listed.map(
    ({ code, severity, title: says, explanation }) =>
      `| \`${code}\` | ${severity} | **${says.en}.** ${explanation.en} | **${says.es}.** ${explanation.es} |\n`,
  );
  return `\n## ${title}\n\n| code | severity | English | Spanish |\n|---|---|---|---|\n${rows.join("")}`;
}
