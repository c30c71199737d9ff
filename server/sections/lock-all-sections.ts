import { lockPages } from "../countries/lock-country.ts";
import type { Transaction } from "../database/prisma.ts";
import { type LoadedSection, loadSections } from "./load-sections.ts";

/**
 * The sections in their order, which nobody else changes or puts a first entry in until the transaction ends. Who puts
 * entries in holds the rows of their sections, in any order: so we wait for the table, not for row after row.
 */
export async function lockAllSections(tx: Transaction): Promise<LoadedSection[]> {
  await lockPages(tx);
  await tx.$executeRaw`LOCK TABLE editorial.section IN EXCLUSIVE MODE`;
  return loadSections(tx);
}
