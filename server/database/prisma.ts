import { PrismaPg } from "@prisma/adapter-pg";
import { type Prisma, PrismaClient } from "../../generated/prisma/client.ts";

export type Database = PrismaClient;
/** A transaction on the editorial side: what verbs write through. */
export type Transaction = Prisma.TransactionClient;

/** How many statements of different shape each connection keeps prepared: planning one may take longer than running it. */
const preparedLimit = 200;

/** Opens the owner's side of the database, for the verbs. `connections` bounds its pool. */
export function openDatabase(url: string, connections = 5): Database {
  return new PrismaClient({
    adapter: new PrismaPg(
      { connectionString: url, max: connections },
      { statementNameGenerator: nameStatements() },
    ),
  });
}

/** Names the first statements there are; those that come when the names are used up are planned each time. */
function nameStatements(): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    if (!names.has(sql) && names.size < preparedLimit) names.set(sql, `posada_${names.size}`);
    return names.get(sql) ?? "";
  };
}
