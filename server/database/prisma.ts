import { PrismaPg } from "@prisma/adapter-pg";
import { type Prisma, PrismaClient } from "../../generated/prisma/client.ts";

export type Database = PrismaClient;
/** A transaction on the editorial side: what verbs write through. */
export type Transaction = Prisma.TransactionClient;

/** Opens the owner's side of the database, for the verbs. `connections` bounds its pool. */
export function openDatabase(url: string, connections = 5): Database {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: connections }) });
}
