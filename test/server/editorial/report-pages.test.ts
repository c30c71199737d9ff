import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { makeActor } from "../../factories/actors.ts";
import { makeKey } from "../../factories/keys.ts";
import { makePerson } from "../../factories/people.ts";
import { openTestApp, type TestApp } from "../../support/app.ts";
import { visit } from "../../support/visitor.ts";

let posada: TestApp;
const opened = new Date("2026-03-02T07:00:00Z");
beforeAll(async () => {
  posada = await openTestApp("empty");
  const review = { id: randomUUID(), asOf: opened, policy: {}, startedBy: "system", startedAt: opened };
  await posada.db.review.create({
    data: { ...review, month: new Date("2026-03-01"), state: "OPEN", step: "READY", openedAt: opened },
  });
});
afterAll(() => posada?.close());

let visitors = 0;
async function signedIn(role: "EDITOR" | "CONTRIBUTOR") {
  const visitor = visit(posada.app, { address: `203.0.113.${++visitors}` });
  const person = await makePerson(posada.db, { role });
  expect((await visitor.post("/auth/sign-in/email", person)).statusCode).toBe(200);
  return visitor;
}
const ask = (month: string, as: Parameters<TestApp["editorial"]>[2]) =>
  posada.editorial("query ($month: String!) { reviewReport(month: $month) { month } }", { month }, as);

test("an editor's browser, led there from anywhere, and a script with a key get the report", async () => {
  const editor = await signedIn("EDITOR");
  const headers = { origin: "https://mail.example", "sec-fetch-site": "cross-site", "accept-language": "es" };
  const page = await editor.get("/editorial/reviews/2026-03.html", headers);
  expect(page.statusCode).toBe(200);
  expect(page.headers).toMatchObject({
    ...{ "content-type": "text/html; charset=utf-8", "content-language": "es", "cache-control": "no-store" },
    "content-security-policy": expect.stringContaining("default-src 'none'; style-src 'sha256-"),
  });
  expect(page.body).toContain("La revisión de marzo de 2026");
  const english = await editor.get("/editorial/reviews/2026-03.html?locale=en", headers);
  expect(english.body).toContain("The review of March 2026");
  const authorization = `Bearer ${await makeKey(posada, makeActor("EDITOR"))}`;
  const table = await posada.app.inject({
    url: "/editorial/reviews/2026-03.csv",
    headers: { authorization },
  });
  expect(table.statusCode).toBe(200);
  expect(table.headers["content-disposition"]).toBe('attachment; filename="posada-2026-03.csv"');
  expect(table.body.startsWith("\uFEFFRank,")).toBe(true);
});

test.each(["html", "csv"])(
  "whoever may not read reviews, and whatever is no review, gets no %s",
  async (form) => {
    const get = (path: string, headers = {}) =>
      posada.app.inject({ url: `/editorial/reviews/${path}.${form}`, headers });
    const stranger = await get("2026-03");
    expect(stranger.statusCode).toBe(401);
    expect(stranger.body).toContain("Sign in");
    const contributor = await signedIn("CONTRIBUTOR");
    expect((await contributor.get(`/editorial/reviews/2026-03.${form}`)).statusCode).toBe(403);
    const editor = await signedIn("EDITOR");
    const spanish = await editor.get(`/editorial/reviews/2020-01.${form}?locale=es`);
    expect(spanish.statusCode).toBe(404);
    expect(spanish.body).toContain("No hay revisión de este mes");
    expect((await editor.get(`/editorial/reviews/2026-13.${form}`)).statusCode).toBe(400);
    const wrongKey = await get("2026-03", { authorization: "Bearer posada_nothing" });
    expect(wrongKey.statusCode).toBe(401);
    expect(wrongKey.json().errors[0].extensions.code).toBe("UNAUTHENTICATED");
  },
);

test("the editorial door refuses the same, with a code", async () => {
  const codeOf = async (month: string, as?: Parameters<TestApp["editorial"]>[2]) =>
    (await ask(month, as)).errors?.[0]?.extensions.code;
  expect(await codeOf("2026-03", { as: makeActor("CONTRIBUTOR") })).toBe("FORBIDDEN");
  expect(await codeOf("2026-03", { as: null })).toBe("UNAUTHENTICATED");
  expect(await codeOf("March", {})).toBe("BAD_INPUT");
  expect((await ask("2020-01", {})).data.reviewReport).toBeNull();
  expect((await ask("2026-03", {})).data.reviewReport).toEqual({ month: "2026-03" });
});
