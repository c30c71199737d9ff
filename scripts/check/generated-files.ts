import { generateFiles } from "../files/generated-files.ts";

/** Names each generated file that is stale, and each place where models and migrations disagree. */
export async function checkGeneratedFiles(): Promise<string | undefined> {
  const { files, problems } = await generateFiles();
  const stale = files.filter(({ wanted, found }) => wanted !== found);
  const lines = [
    ...stale.map(
      ({ path, found }) =>
        `${path} is ${found === undefined ? "missing" : "stale"}: run \`npm run generate:files\``,
    ),
    ...problems,
  ];
  return lines.length > 0 ? lines.join("\n") : undefined;
}
