import { chmod, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { grants, mayReach, parsePasswd } from "../../../../server/database/embedded/account.ts";

test("reads the accounts of an /etc/passwd, and never root", () => {
  const text =
    "root:x:0:0:root:/root:/bin/sh\npostgres:x:101:104:,,,:/var/lib:/bin/sh\n\nbroken\nnobody:x:65534:65534::/:\n";
  expect(parsePasswd(text)).toEqual([
    { name: "postgres", uid: 101, gid: 104 },
    { name: "nobody", uid: 65534, gid: 65534 },
  ]);
});

test("an account is judged as owner, as group, or as anybody, by the first that fits", () => {
  const account = { uid: 101, gid: 104, name: "postgres" };
  expect(grants({ mode: 0o077, uid: 101, gid: 104 }, account, 1)).toBe(false);
  expect(grants({ mode: 0o100, uid: 101, gid: 0 }, account, 1)).toBe(true);
  expect(grants({ mode: 0o705, uid: 0, gid: 104 }, account, 1)).toBe(false);
  expect(grants({ mode: 0o750, uid: 0, gid: 104 }, account, 5)).toBe(true);
  expect(grants({ mode: 0o711, uid: 0, gid: 0 }, account, 1)).toBe(true);
  expect(grants({ mode: 0o711, uid: 0, gid: 0 }, account, 5)).toBe(false);
});

test("a folder is out of reach when any parent is closed, however open it is itself", async () => {
  const stranger = { uid: 54321, gid: 54321, name: "stranger" };
  const parent = await mkdtemp(join(tmpdir(), "posada-test-"));
  try {
    const open = join(parent, "open");
    await mkdir(open);
    await chmod(open, 0o755);
    await chmod(parent, 0o700);
    expect(await mayReach(stranger, open, 5)).toBe(false);
    await chmod(parent, 0o711);
    expect(await mayReach(stranger, open, 5)).toBe(true);
    expect(await mayReach(stranger, parent, 5)).toBe(false);
  } finally {
    await rm(parent, { recursive: true });
  }
});
