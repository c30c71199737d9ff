import { deepStrictEqual } from "node:assert";
import type { Question } from "./questions.ts";

/** How many subjects of each question are compared: enough to meet every kind of fact. */
const compared = 40;

/** Asks both servers the same and fails at the first fact on which they differ; gives the mean size of our answers. */
export async function compareFacts(
  { query, path, subjects, title }: Question,
  { posada, reference }: { posada: number; reference: number },
): Promise<number> {
  const chosen = subjects.slice(0, compared);
  let bytes = 0;
  for (const subject of chosen) {
    const ours = await ask(`http://127.0.0.1:${posada}/graphql`, { query, variables: { subject } });
    const theirs = await ask(`http://127.0.0.1:${reference}/${path}/${subject}`);
    deepStrictEqual(JSON.parse(ours), JSON.parse(theirs), `${title}: the answers about ${subject} differ.`);
    bytes += Buffer.byteLength(ours);
  }
  return Math.round(bytes / chosen.length);
}

async function ask(url: string, body?: object): Promise<string> {
  const response = await fetch(
    url,
    body && {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    },
  );
  return response.text();
}
