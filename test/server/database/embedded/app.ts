/** A small app for the tests to run and kill: opens a data folder, says what happens, closes on a line of input. */
import { openEmbedded } from "../../../../server/database/embedded/open-embedded.ts";

const { home, as, uid, onceOnly, durable } = JSON.parse(process.argv[2] ?? "{}");
const tell = (event: object) => process.stdout.write(`${JSON.stringify(event)}\n`);

if (uid !== undefined) {
  // Given up only here: Node's own program may lie where that user could not have started it.
  process.setgroups?.([]);
  process.setgid?.(uid);
  process.setuid?.(uid);
}
try {
  const database = await openEmbedded({
    home,
    as,
    durable: durable === true,
    say: (line) => tell({ said: line }),
    onRestart: () => tell({ restarted: true }),
  });
  tell({ url: database.url });
  if (!onceOnly) await new Promise((resolve) => process.stdin.once("data", resolve));
  process.stdin.pause();
  await database.close();
  tell({ closed: true });
} catch (problem) {
  const { code, message } = problem as { code: string; message: string };
  tell({ refused: code, message });
}
