import { readFile, realpath, stat } from "node:fs/promises";
import { dirname } from "node:path";

/** The operating-system account that runs Postgres when Posada itself runs as root. */
export interface Account {
  uid: number;
  gid: number;
  name: string;
}

/** True when this process is root, which Postgres refuses to run as. */
export function isRoot(): boolean {
  return process.geteuid?.() === 0;
}

/** The account for a new database: none unless root, then `postgres`, else `nobody`, as /etc/passwd has them. */
export async function accountForNew(): Promise<Account | undefined> {
  if (!isRoot()) return undefined;
  const accounts = parsePasswd(await readFile("/etc/passwd", "utf8"));
  // An account list without either is rare (very small containers); 65534 is nobody's number on every Linux.
  return (
    accounts.find(({ name }) => name === "postgres") ??
    accounts.find(({ name }) => name === "nobody") ?? { uid: 65534, gid: 65534, name: "nobody" }
  );
}

/** The account for an existing database: Postgres insists on being the owner of its folder. */
export async function accountForExisting(cluster: string): Promise<Account | undefined> {
  if (!isRoot()) return undefined;
  const { uid, gid } = await stat(cluster);
  const accounts = parsePasswd(await readFile("/etc/passwd", "utf8"));
  return { uid, gid, name: accounts.find((account) => account.uid === uid)?.name ?? `number ${uid}` };
}

/** The accounts of an /etc/passwd text that are not root. */
export function parsePasswd(text: string): Account[] {
  return text
    .split("\n")
    .map((line) => line.split(":"))
    .map(([name = "", , uid = "", gid = ""]) => ({
      name,
      uid: Number.parseInt(uid, 10),
      gid: Number.parseInt(gid, 10),
    }))
    .filter(({ name, uid, gid }) => name !== "" && uid > 0 && gid >= 0);
}

/** Whether a file's mode grants an account these permission bits (4 read, 2 write, 1 enter or execute). */
export function grants(
  file: { mode: number; uid: number; gid: number },
  account: Account,
  bits: number,
): boolean {
  const shift = file.uid === account.uid ? 6 : file.gid === account.gid ? 3 : 0;
  return ((file.mode >> shift) & bits) === bits;
}

/** Whether an account may reach a path through all its parents and then do what `bits` say with it. */
export async function mayReach(account: Account, path: string, bits: number): Promise<boolean> {
  let place = await realpath(path);
  if (!grants(await stat(place), account, bits)) return false;
  while (dirname(place) !== place) {
    place = dirname(place);
    if (!grants(await stat(place), account, 1)) return false;
  }
  return true;
}
