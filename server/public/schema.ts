import { type GraphQLSchema, lexicographicSortSchema, printSchema } from "graphql";
import { builder } from "./builder.ts";
import "./types/scalars.ts";
import "./types/country.type.ts";
import "./types/entry.type.ts";
import "./types/organization.type.ts";
import "./roots/country.root.ts";
import "./roots/edition.root.ts";
import "./roots/organization.root.ts";
import "./roots/state.root.ts";

builder.queryType({ description: "Everything that Posada publishes. Reading needs no key." });

/** The schema of the public door. */
export const publicSchema: GraphQLSchema = builder.toSchema({ sortSchema: false });

/** The schema as the text that is committed beside this file. */
export function printPublicSchema(): string {
  return `${printSchema(lexicographicSortSchema(publicSchema)).trimEnd()}\n`;
}
