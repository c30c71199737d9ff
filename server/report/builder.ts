import SchemaBuilder from "@pothos/core";
import type { Database } from "../database/prisma.ts";

/** What every resolver of the report door has. Nobody is signed in here, and nothing of who asks is known. */
export interface ReportContext {
  db: Database;
  now: Date;
  /** Counts a report that is about to be kept; fails with TOO_MANY_REQUESTS where its sender has to wait. */
  count(): Promise<void>;
}

/** The builder to which the things that strangers may do add themselves. */
export const builder = new SchemaBuilder<{
  Context: ReportContext;
  DefaultFieldNullability: false;
  Scalars: { ID: { Input: string; Output: string } };
}>({ defaultFieldNullability: false });
