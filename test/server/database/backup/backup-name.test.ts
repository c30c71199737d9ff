import { expect, test } from "@jest/globals";
import { backupName } from "../../../../server/database/backup/backup-name.ts";

test("a backup is named by its moment in UTC, to the second, so that names sort by age", () => {
  expect(backupName(new Date("2026-01-31T23:59:59.999Z"))).toBe(
    "posada-20260131-235959.posada-backup.tar.gz",
  );
});
