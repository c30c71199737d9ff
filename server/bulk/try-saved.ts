import type { Work } from "../editorial/work.ts";

/**
 * Tries one part of a transaction behind a savepoint: where it fails, what it wrote is undone and what it told is
 * forgotten, and the transaction can go on.
 */
export async function trySaved<Answer>(work: Work, attempt: (own: Work) => Promise<Answer>): Promise<Answer> {
  const told: (() => void)[] = [];
  const own: Work = {
    ...work,
    touch: (touched) => told.push(() => work.touch(touched)),
    recorded: (organization) => told.push(() => work.recorded(organization)),
    afterCommit: (effect) => told.push(() => work.afterCommit(effect)),
  };
  await work.tx.$executeRaw`SAVEPOINT attempt`;
  try {
    const answer = await attempt(own);
    await work.tx.$executeRaw`RELEASE SAVEPOINT attempt`;
    for (const tell of told) tell();
    return answer;
  } catch (error) {
    await work.tx.$executeRaw`ROLLBACK TO SAVEPOINT attempt`;
    await work.tx.$executeRaw`RELEASE SAVEPOINT attempt`;
    throw error;
  }
}
