import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbedded } from "../../server/database/embedded/open-embedded.ts";
import { compareFacts } from "./compare.ts";
import { readCounters, readReferenceStatements } from "./counters.ts";
import { prepareDirectory } from "./directory.ts";
import { rawRequest } from "./load.ts";
import { type Contestant, type Effort, type Measured, measure } from "./measure.ts";
import { type Program, startBare, startPosada, startReference } from "./programs.ts";
import { type Question, questionsOver } from "./questions.ts";

interface Options extends Effort {
  size: number;
  now: Date;
  /** The keys of the questions to ask. */
  only: string;
  keep: string | undefined;
  /** Flags for Posada's node. */
  flags: string[];
  say: (line: string) => void;
}

/** Who is measured: Posada as it is, and without kept answers; beside each what it is held against. */
export type ServerName = "bare" | "posada" | "posada, nothing kept" | "reference";

/** One question with what it came to. */
export interface Answered extends Pick<Question, "key" | "title" | "wanted"> {
  bytes: number;
  measured: Record<ServerName, Measured>;
  /** Posada's requests a second over the bare server's, and without kept answers over the reference's. */
  ratios: { kept: number; read: number };
}

/** What the questions came to, and what the server took to answer them. */
export interface Reads extends Effort {
  organizations: number;
  startMilliseconds: number;
  residentMegabytes: { idle: number; after: number };
  answered: Answered[];
}

/** Asks Posada, the reference and a bare server the same questions over a generated directory. */
export async function measureReads(options: Options): Promise<Reads> {
  const { size, now, only, keep, flags, say, ...effort } = options;
  const directory = await prepareDirectory({ size, now, keep, say });
  const posada = await startPosada(directory.home, { flags });
  const database = await openEmbedded({ home: directory.home, as: "command", say });
  const folder = await mkdtemp(join(tmpdir(), "posada-bench-"));
  const reading = await startPosada(folder, {
    flags,
    environment: { DATABASE_URL: database.url, POSADA_CACHE: "off" },
  });
  const reference = await startReference(database.url);
  try {
    const idle = (await readCounters(posada.port)).residentMegabytes;
    const answered: Answered[] = [];
    for (const question of questionsOver(size).filter(({ key }) => only.includes(key))) {
      const bytes = await compareFacts(question, { posada: posada.port, reference: reference.port });
      say(`${question.key}: the same facts, ${bytes} bytes; measuring.`);
      answered.push({ ...(await ask(question, { posada, reading, reference }, effort)), bytes });
    }
    const after = (await readCounters(posada.port)).residentMegabytes;
    return {
      organizations: size,
      ...effort,
      startMilliseconds: Math.round(posada.startedIn),
      residentMegabytes: { idle: Math.round(idle), after: Math.round(after) },
      answered,
    };
  } finally {
    await reference.stop();
    await reading.stop();
    await database.close();
    await posada.stop();
    await rm(folder, { recursive: true, force: true });
    await directory.remove();
  }
}

/** So many subjects are asked about again and again where answers are kept: their pages fit into the room. */
const hotSubjects = 20;

async function ask(
  { key, title, wanted, query, path, subjects }: Question,
  { posada, reading, reference }: Record<"posada" | "reading" | "reference", Program>,
  effort: Effort,
): Promise<Omit<Answered, "bytes">> {
  const requestsOf = (chosen: string[]) =>
    chosen.map((subject) => rawRequest("/graphql", { query, variables: { subject } }));
  const hot = requestsOf(subjects.slice(0, hotSubjects));
  const bare = await startBare(posada.port, { query, variables: { subject: subjects[0] } });
  try {
    const counted = ({ port }: Program) => ({
      port,
      statements: async () => (await readCounters(port)).statements,
    });
    const contestants: Record<ServerName, Contestant> = {
      bare: { port: bare.port, requests: hot },
      posada: { ...counted(posada), requests: hot },
      "posada, nothing kept": { ...counted(reading), requests: requestsOf(subjects) },
      reference: {
        port: reference.port,
        requests: subjects.map((subject) => rawRequest(`/${path}/${subject}`)),
        statements: () => readReferenceStatements(reference.port),
      },
    };
    const { measured, ratio } = await measure(contestants, effort);
    const ratios = { kept: ratio("posada", "bare"), read: ratio("posada, nothing kept", "reference") };
    return { key, title, wanted, measured, ratios };
  } finally {
    await bare.stop();
  }
}
