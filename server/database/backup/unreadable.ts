import { fail } from "../../errors.ts";

/** Stops with ARCHIVE_UNREADABLE and a sentence that names the file and says what is wrong with it. */
export function unreadable(file: string, what: string, cause?: unknown): never {
  fail("ARCHIVE_UNREADABLE", `The file ${file} ${what}. Nothing was restored.`, [], cause);
}
