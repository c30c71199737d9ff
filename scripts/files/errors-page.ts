import { errorCodes } from "../../server/errors.ts";
import { inLanguage } from "../../server/locales.ts";

const opening = `# Errors

Every error of Posada has a code that stays the same. Over GraphQL it is \`extensions.code\`; wrong input names each
field in \`extensions.fields\`, with a path and a message. Commands print the message and end with a status above 0.

| code | what it means, and how to mend it |
|---|---|
`;

/** The page `docs/errors.md`, from the one table of errors. */
export function errorsPage(): string {
  const rows = Object.entries(errorCodes).map(
    ([code, meaning]) => `| \`${code}\` | ${inLanguage(meaning, "en")} |\n`,
  );
  return opening + rows.join("");
}
