import { ReadMe, type ReadMeQuery } from "#operations/session/me";
import { ask } from "../ask/ask.ts";
import { queries } from "../ask/queries.ts";

/** Who is signed in, and what they may do. */
export type Me = ReadMeQuery["me"];

/** Where `useAsk(ReadMe, {})` keeps it too. */
const queryKey = [ReadMe.name, {}];

/** Each page asks who is there: within this many milliseconds the last answer will do. */
export const meStaleTime = 60_000;

/** Who is signed in, as it was told within the last minute; fails with UNAUTHENTICATED where nobody is. */
export async function readMe(): Promise<Me> {
  const { me } = await queries.fetchQuery({
    queryKey,
    queryFn: () => ask(ReadMe, {}),
    staleTime: meStaleTime,
  });
  return me;
}

/** Who is signed in now, asked anew: past what is kept, because that may be waiting for a session itself. */
export async function readMeAgain(): Promise<Me> {
  const answer = await ask(ReadMe, {});
  queries.setQueryData(queryKey, answer);
  return answer.me;
}
