import type { Measures } from "./measure.ts";

/** The format this version writes, and the only one it reads. */
export const formatVersion = 1;

/** The manifest's place in the archive: the last. */
export const manifestName = "manifest.json";

/** The manifest is small; one that is not was not written by Posada. */
export const manifestLimit = 4 * 1024 * 1024;

export interface BackedUpTable extends Measures {
  /** Schema and table, as in `editorial.country`. */
  name: string;
  columns: string[];
}

export interface AppliedMigration {
  name: string;
  /** SHA-256 of its SQL. */
  checksum: string;
}

/** What a backup says of itself. */
export interface BackupManifest {
  format: number;
  /** The version of Posada that wrote it. */
  posada: string;
  /** The version of PostgreSQL it was read from. */
  postgres: string;
  takenAt: string;
  migrations: AppliedMigration[];
  /** In the order in which they are filled. */
  tables: BackedUpTable[];
}

/** The place of a table's copy in the archive. */
export function entryNameOf(table: string): string {
  return `${table.replace(".", "/")}.copy`;
}

/** All rows of all tables. */
export function countRows({ tables }: BackupManifest): number {
  return tables.reduce((sum, { rows }) => sum + rows, 0);
}

const isText = (value: unknown): value is string => typeof value === "string";
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isSum = (value: unknown): value is string => isText(value) && /^[0-9a-f]{64}$/.test(value);
const isListOf = <T>(value: unknown, is: (item: T) => boolean): value is T[] =>
  Array.isArray(value) && value.every((item) => typeof item === "object" && item !== null && is(item));

/** Reads a manifest; answers with a sentence's end when it is none that this version can use. */
export function parseManifest(text: string): BackupManifest | string {
  let read: Partial<BackupManifest>;
  try {
    read = Object(JSON.parse(text));
  } catch {
    return "has a manifest that is not JSON";
  }
  const { format, posada, postgres, takenAt, migrations, tables } = read;
  if (isCount(format) && format !== formatVersion)
    return `has the format ${format}, and this version of Posada reads ${formatVersion}; restore it with the version that wrote it`;
  const whole =
    format === formatVersion &&
    isText(posada) &&
    isText(postgres) &&
    isText(takenAt) &&
    isListOf<AppliedMigration>(migrations, ({ name, checksum }) => isText(name) && isSum(checksum)) &&
    isListOf<BackedUpTable>(
      tables,
      ({ name, columns, rows, bytes, sha256 }) =>
        isText(name) &&
        Array.isArray(columns) &&
        columns.every(isText) &&
        isCount(rows) &&
        isCount(bytes) &&
        isSum(sha256),
    );
  return whole
    ? { format, posada, postgres, takenAt, migrations, tables }
    : "has a manifest that lacks something";
}
