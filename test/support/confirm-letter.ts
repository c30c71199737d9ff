import { expect } from "@jest/globals";
import type { FastifyInstance } from "fastify";
import type { Letter } from "../../server/mail/mailer.ts";
import { visit } from "./visitor.ts";

/** Answers a letter to an organization as somebody there does: all is right, of the first entry it asks about. */
export async function confirmAll(app: FastifyInstance, { text }: Pick<Letter, "text">): Promise<void> {
  const stranger = visit(app, { address: "203.0.113.99" });
  const link = new URL(/https?:\/\/\S+\/confirm\/\S+/.exec(text)![0]).pathname;
  // A letter about several leads to a list of them.
  const page = (await stranger.get(link)).body.includes(`${link}/1?`) ? `${link}/1` : link;
  const seen = /name="?seen"? value="?([^">]+)"?/.exec((await stranger.get(page)).body)![1]!;
  expect((await stranger.submit(page, { seen, do: "all" })).statusCode).toBe(303);
}
