import { locks } from "../database/locks.ts";
import type { Transaction } from "../database/prisma.ts";
import { type LoadedCountry, loadCountries } from "./load-countries.ts";

/** Waits until nobody else changes pages or sections, in this transaction until its end. */
export async function lockPages(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${locks.pages[0]}::int, ${locks.pages[1]}::int)`;
}

/** The page with that code, which nobody else changes until the transaction ends; null where there is none yet. */
export async function lockCountry(tx: Transaction, code: string): Promise<LoadedCountry | null> {
  await lockPages(tx);
  return (await loadCountries(tx, [code]))[0] ?? null;
}
