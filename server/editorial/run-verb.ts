import { createHash } from "node:crypto";
import type { Prisma } from "../../generated/prisma/client.ts";
import { holdDirectory } from "../database/hold-directory.ts";
import { locks } from "../database/locks.ts";
import type { Transaction } from "../database/prisma.ts";
import { sqlStateOf } from "../database/sql-state.ts";
import { fail } from "../errors.ts";
import { publish, type Touched } from "../publishing/publish.ts";
import type { ClockSource } from "../verification/claim-clocks.ts";
import type { Desk, Work } from "./work.ts";

/** The name of a mutation and what it was called with; a retry comes with the same `requestId`. */
export interface VerbCall {
  verb: string;
  args: { requestId?: string | null };
  /** Nobody writes meanwhile, it may take long, and no trace is kept of what it was called with: for removing a person. */
  alone?: boolean;
}

/** Waiting for a lock behind a bulk change may take a while; a verb itself takes milliseconds. */
const patience = { maxWait: 20_000, timeout: 60_000 };
const patienceAlone = { maxWait: 60_000, timeout: 60 * 60_000 };
/** Locks are taken in one order; if two transactions wait for each other all the same, one is begun again. */
const attempts = 3;
const mutualWait = ["40P01", "40001"];
const longestRequestId = 200;
/** How long a retry is recognized. */
const rememberedDays = 30;

/**
 * Runs a verb in one transaction: what it records is looked at by the rules, what it touched is published as one
 * edition, and its answer is kept for a retry, which is answered from there and writes nothing. The answer is plain
 * JSON; with it comes the edition in which it is public (0 where nothing was published).
 */
export async function runVerb<Answer extends object>(
  desk: Desk,
  call: VerbCall,
  perform: (work: Work) => Promise<Answer>,
): Promise<Answer & { edition: number }> {
  const { requestId } = call.args;
  if (requestId) checkRequestId(requestId);
  const { answer, effects } = await beginAgain(() => attempt(desk, call, perform));
  for (const effect of effects) await effect().catch(desk.onLateFailure);
  return answer;
}

interface Done<Answer> {
  answer: Answer & { edition: number };
  effects: (() => Promise<void>)[];
}

async function attempt<Answer extends object>(
  desk: Desk,
  { verb, args: { requestId, ...input }, alone = false }: VerbCall,
  perform: (work: Work) => Promise<Answer>,
): Promise<Done<Answer>> {
  return desk.db.$transaction(
    async (tx) => {
      if (alone || !requestId) await holdDirectory(tx, alone ? "alone" : "together");
      const inputHash = alone ? "" : hashOf(input);
      const request = requestId ? { ...desk, tx, verb, requestId, inputHash } : null;
      const known = request && (await findAnswer(request));
      if (known) return { answer: known as Answer & { edition: number }, effects: [] };
      const touched: Required<Touched> = { organizations: [], countries: [], taxonomy: false };
      const recorded: ClockSource[] = [];
      const effects: Done<Answer>["effects"] = [];
      const work: Work = {
        tx,
        actor: desk.actor,
        now: desk.now,
        touch: (more) => {
          touched.organizations.push(...(more.organizations ?? []));
          touched.countries.push(...(more.countries ?? []));
          touched.taxonomy ||= more.taxonomy ?? false;
        },
        recorded: (organization) => recorded.push(organization),
        afterCommit: (effect) => effects.push(effect),
      };
      const performed = await perform(work);
      if (recorded.length > 0) await desk.rules(work, recorded);
      const any = touched.taxonomy || touched.organizations.length + touched.countries.length > 0;
      const edition = any ? await publish(tx, unique(touched), desk.now) : 0;
      const answer = { ...performed, edition };
      if (request) await keepAnswer(request, answer);
      return { answer, effects };
    },
    alone ? patienceAlone : patience,
  );
}

async function beginAgain<T>(work: () => Promise<T>): Promise<T> {
  for (let left = attempts - 1; ; left--) {
    try {
      return await work();
    } catch (error) {
      if (left === 0 || !mutualWait.includes(sqlStateOf(error) ?? "")) throw error;
    }
  }
}

/** Whatever a client chooses will do, if an index can hold it. */
function checkRequestId(requestId: string): void {
  if (requestId.length > longestRequestId || /\p{C}/u.test(requestId))
    fail("BAD_INPUT", undefined, [
      {
        path: "requestId",
        message: {
          en: `Give at most ${longestRequestId} characters that can be seen, such as a UUID.`,
          es: `Escribe como máximo ${longestRequestId} caracteres visibles, por ejemplo un UUID.`,
        },
      },
    ]);
}

interface Request extends Pick<Desk, "actor" | "now"> {
  tx: Transaction;
  verb: string;
  requestId: string;
  inputHash: string;
}

/**
 * Takes the request's id, or gives the answer that it had; a second one under way waits here for the first. It is a
 * transaction's first statement, and so holds the directory too: every statement less is some saves a second more.
 */
async function findAnswer({ tx, actor, now, verb, requestId, inputHash }: Request): Promise<unknown> {
  const [first, second] = locks.directory;
  const taken = await tx.$executeRaw`
    WITH held AS MATERIALIZED (SELECT pg_advisory_xact_lock_shared(${first}::int, ${second}::int))
    INSERT INTO editorial.request (actor, request_id, verb, input_hash, made_at)
    SELECT ${actor.reference}, ${requestId}, ${verb}, ${inputHash}, ${now}::timestamptz FROM held
    ON CONFLICT DO NOTHING`;
  if (taken === 1) return null;
  const before = await tx.request.findUniqueOrThrow({
    where: { actor_requestId: { actor: actor.reference, requestId } },
  });
  if (before.verb !== verb || before.inputHash !== inputHash) fail("REQUEST_REUSED");
  return before.answer;
}

async function keepAnswer({ tx, actor, now, requestId }: Request, answer: object): Promise<void> {
  const forgotten = new Date(now.getTime() - rememberedDays * 24 * 60 * 60 * 1000);
  await tx.$executeRaw`
    WITH old AS (
      DELETE FROM editorial.request WHERE ctid IN (
        SELECT ctid FROM editorial.request WHERE made_at < ${forgotten} LIMIT 10 FOR UPDATE SKIP LOCKED))
    UPDATE editorial.request SET answer = ${answer as Prisma.InputJsonObject}::jsonb
    WHERE actor = ${actor.reference} AND request_id = ${requestId}`;
}

function hashOf(input: object): string {
  return createHash("sha256").update(JSON.stringify(input)).digest("hex");
}

function unique({ organizations, countries, taxonomy }: Required<Touched>): Touched {
  return {
    organizations: [...new Set(organizations)].sort(),
    countries: [...new Set(countries)].sort(),
    taxonomy,
  };
}
