/** What Prisma keeps of the database's own error, in statements of its own and in raw ones. */
interface Wrapped {
  code?: string;
  meta?: { driverAdapterError?: { cause?: { originalCode?: string } } };
}

/** The SQLSTATE with which the database refused a statement of Prisma's, or null where there is none. */
export function sqlStateOf(error: unknown): string | null {
  const { code, meta } = (error ?? {}) as Wrapped;
  return meta?.driverAdapterError?.cause?.originalCode ?? (code === "P2034" ? "40P01" : null);
}
