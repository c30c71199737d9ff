import { fail } from "../../errors.ts";
import { askNames } from "../../quality/web/ask-names.ts";
import { type CheckedLinks, checkLinks as check } from "../../quality/web/check-links.ts";
import { isPublicAddress } from "../../quality/web/is-public-address.ts";
import { lookAtLink } from "../../quality/web/look-at-link.ts";
import { lookAtMailDomain } from "../../quality/web/look-at-mail-domain.ts";
import { takeTurns } from "../../quality/web/take-turns.ts";
import { usualLimits, type Way } from "../../quality/web/way.ts";
import { type Command, withStore } from "../command.ts";
import { readOptions } from "../read-options.ts";
import { sayProblem } from "../say-problem.ts";

/** Milliseconds between two looks at one host. */
const pause = 2_000;

export const checkLinks: Command = {
  usage: "check-links [--limit N] [--minutes N]",
  summary:
    "Look at the links and mail domains that are due, at most N of them and for N minutes (60); may be stopped at any moment.",
  run: async (context) => {
    const { limit, minutes } = readOptions(context.arguments, ["limit", "minutes"]);
    const budget = {
      looks: toNumber("--limit", limit) ?? Number.POSITIVE_INFINITY,
      milliseconds: (toNumber("--minutes", minutes) ?? 60) * 60_000,
    };
    const names = askNames();
    const way: Way = {
      resolve: names.resolve,
      mayReach: (address, port) => isPublicAddress(address) && (port === 80 || port === 443),
      inTurn: takeTurns(pause),
      userAgent: `Posada-link-check/1 (+${context.environment.baseUrl})`,
      limits: usualLimits,
    };
    const look = {
      link: (address: string, stop: AbortSignal) => lookAtLink(address, way, stop),
      mail: (domain: string) => lookAtMailDomain(domain, names),
    };
    return withStore(context, async (_store, db) => {
      const now = () => new Date();
      const options = { budget, pause, onProgress: context.progress, onFailure: sayProblem };
      say(context.print, await check({ db, now, look, ...options }));
      return 0;
    });
  },
};

/** A number of one and more; fails with USAGE for another, gives null where none is given. */
function toNumber(name: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  const number = Number(text);
  // A timer takes no more than 24 days.
  if (!Number.isInteger(number) || number < 1 || number > 30_000)
    return fail("USAGE", `${name} is ${text}; give a whole number from 1 to 30000.`);
  return number;
}

function say(
  print: (line: string) => void,
  { looked, outcomes, appeared, resolved, left, away }: CheckedLinks,
): void {
  for (const [outcome, count] of Object.entries(outcomes).sort()) print(`${outcome}  ${count}`);
  print(`Looked at ${looked}: ${appeared} findings appeared, ${resolved} are gone. ${left} are still due.`);
  if (away)
    print("Nothing outside answered: see whether this machine may reach the web. No link was called dead.");
}
