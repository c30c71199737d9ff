import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** What a report has to say stands at its beginning; whatever hangs on behind is left out. */
const mostBytes = 1024 * 1024;
/** With what a message in a mailbox file begins: who sent it, and when. */
const beginning = /^From \S+ +[A-Z][a-z]{2} [A-Z][a-z]{2} +\d/;

/**
 * The messages under a path, one at a time: a folder has them in its files and folders, as mail programs and servers keep them
 * (Maildir), a file is one message, or many (mbox). Only as much as one message is in memory.
 */
export async function* readMessages(path: string): AsyncGenerator<Buffer> {
  if (!(await stat(path)).isDirectory()) return yield* messagesOf(path);
  // What begins with a dot is an index or a lock.
  const names = (await readdir(path)).filter((name) => !name.startsWith(".")).sort();
  for (const name of names) yield* readMessages(join(path, name));
}

async function* messagesOf(file: string): AsyncGenerator<Buffer> {
  const lines = createInterface({
    input: createReadStream(file, "latin1"),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  let [message, size, before, first]: [string[], number, string, boolean] = [[], 0, "", true];
  let isMailbox = false;
  const take = () => {
    const whole = Buffer.from(message.join("\r\n"), "latin1");
    [message, size] = [[], 0];
    return whole;
  };
  for await (const line of lines) {
    if (first) isMailbox = beginning.test(line);
    const begins = isMailbox && beginning.test(line) && (first || before === "");
    if (begins && message.length > 0) yield take();
    if (!begins && size < mostBytes) message.push(line);
    size += begins ? 0 : line.length + 2;
    [before, first] = [line, false];
  }
  if (message.length > 0) yield take();
}
