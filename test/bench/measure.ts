import { readCounters, readReferenceStatements } from "./counters.ts";
import { load, percentile, type RawRequest, type Round, rawRequest } from "./load.ts";
import type { Question } from "./questions.ts";

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
  /** Statements a request sends to the database. */
  statements: number;
}

export interface Comparison {
  posada: Measured;
  reference: Measured;
  /** Our throughput over the reference's: the median of the rounds' ratios. */
  ratio: number;
}

interface Server {
  port: number;
  requests: RawRequest[];
  statements: () => Promise<number>;
}

/** Asks both servers in turn, round by round, so that what else the machine does falls on both. */
export async function measure(
  question: Question,
  ports: { posada: number; reference: number },
  effort: Effort,
): Promise<Comparison> {
  const posada: Server = {
    port: ports.posada,
    requests: question.subjects.map((subject) =>
      rawRequest("/graphql", { query: question.query, variables: { subject } }),
    ),
    statements: async () => (await readCounters(ports.posada)).statements,
  };
  const reference: Server = {
    port: ports.reference,
    requests: question.subjects.map((subject) => rawRequest(`/${question.path}/${subject}`)),
    statements: () => readReferenceStatements(ports.reference),
  };
  const servers = [posada, reference];
  for (const { port, requests } of servers) await load(port, requests, { ...effort, seconds: 1.5 });
  const rounds: [Round, Round][] = [];
  for (let round = 0; round < effort.rounds; round++)
    rounds.push([
      await load(posada.port, posada.requests, effort),
      await load(reference.port, reference.requests, effort),
    ]);
  const measured = async (server: Server, index: 0 | 1): Promise<Measured> => {
    const before = await server.statements();
    const alone = await load(server.port, server.requests, { connections: 1, seconds: 1 });
    const own = rounds.map((pair) => pair[index]);
    return {
      perSecond: median(own.map(({ perSecond }) => perSecond)),
      p50: median(own.map((round) => percentile(round, 0.5))),
      p99: median(own.map((round) => percentile(round, 0.99))),
      alone: percentile(alone, 0.5),
      statements: ((await server.statements()) - before) / alone.latencies.length,
    };
  };
  return {
    posada: await measured(posada, 0),
    reference: await measured(reference, 1),
    ratio: median(rounds.map(([ours, theirs]) => ours.perSecond / theirs.perSecond)),
  };
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
