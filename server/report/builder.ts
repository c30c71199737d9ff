import SchemaBuilder from "@pothos/core";
import type { Database } from "../database/prisma.ts";

/** What every resolver of the report door has. Nobody is signed in here, and nothing of the request is known. */
export interface ReportContext {
  db: Database;
  now: Date;
}

/** The builder to which the things that strangers may do add themselves. */
export const builder = new SchemaBuilder<{
  Context: ReportContext;
  DefaultFieldNullability: false;
  Scalars: { ID: { Input: string; Output: string } };
}>({ defaultFieldNullability: false });
