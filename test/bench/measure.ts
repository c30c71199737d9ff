import { load, percentile, type RawRequest, type Round } from "./load.ts";

export interface Effort {
  rounds: number;
  seconds: number;
  connections: number;
}

/** What one server came to on one question: medians over the rounds. */
export interface Measured {
  perSecond: number;
  p50: number;
  p99: number;
  /** Milliseconds of one request when nobody else asks. */
  alone: number;
  /** Statements a request sends to the database; null where nobody counts them. */
  statements: number | null;
}

/** Who answers a question, and with what it is asked. */
export interface Contestant {
  port: number;
  requests: RawRequest[];
  /** How many statements it has sent so far. */
  statements?: () => Promise<number>;
}

export interface Comparison<Name extends string> {
  measured: Record<Name, Measured>;
  /** One's throughput over another's: the median of the rounds' ratios. */
  ratio(one: Name, other: Name): number;
}

/** Asks all in turn, round by round, so that what else the machine does falls on each. */
export async function measure<Name extends string>(
  contestants: Record<Name, Contestant>,
  effort: Effort,
): Promise<Comparison<Name>> {
  const names = Object.keys(contestants) as Name[];
  for (const name of names) {
    const { port, requests } = contestants[name];
    await load(port, requests, { ...effort, seconds: 1.5 });
  }
  const rounds: Record<Name, Round>[] = [];
  for (let round = 0; round < effort.rounds; round++) {
    const done: Partial<Record<Name, Round>> = {};
    for (const name of names) {
      const { port, requests } = contestants[name];
      done[name] = await load(port, requests, effort);
    }
    rounds.push(done as Record<Name, Round>);
  }
  const measured: Partial<Record<Name, Measured>> = {};
  for (const name of names) {
    const { port, requests, statements } = contestants[name];
    const before = await statements?.();
    const alone = await load(port, requests, { connections: 1, seconds: 1 });
    const after = await statements?.();
    const own = rounds.map((round) => round[name]);
    measured[name] = {
      perSecond: median(own.map(({ perSecond }) => perSecond)),
      p50: median(own.map((round) => percentile(round, 0.5))),
      p99: median(own.map((round) => percentile(round, 0.99))),
      alone: percentile(alone, 0.5),
      statements: statements ? (after! - before!) / alone.latencies.length : null,
    };
  }
  return {
    measured: measured as Record<Name, Measured>,
    ratio: (one, other) => median(rounds.map((round) => round[one].perSecond / round[other].perSecond)),
  };
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
