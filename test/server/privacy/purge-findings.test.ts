import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { runVerb } from "../../../server/editorial/run-verb.ts";
import { purgePerson } from "../../../server/privacy/purge-person.ts";
import { flag } from "../../../server/quality/flags/flag.ts";
import { lookOverRecorded } from "../../../server/quality/look-over-recorded.ts";
import { makeActor } from "../../factories/actors.ts";
import { makeContact, makeOrganization, makePhone } from "../../factories/organization.ts";
import { publishWithFindings } from "../../factories/publish-with-findings.ts";
import { openTestApp, type TestApp } from "../../support/app.ts";
import { atDesk, makeDesk } from "../../support/desk.ts";
import { searchEverything } from "./search-everything.ts";

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp("mexico");
});
afterAll(() => posada?.close());

const person = makeContact({ name: "Remedios Varo Uranga" });
const house = makeOrganization({
  nameStatus: "INFERRED",
  nameBasis: "Said by Remedios Varo Uranga.",
  name: "House of Remedios Varo Uranga",
  contacts: [person],
  phones: [
    makePhone({ contactId: person.id, number: null, asPublished: "ext. 7391" }),
    makePhone({ number: null, asPublished: "12 34" }),
  ],
});

test("a purge reaches what was noticed about a person, and leaves nothing by which it could be guessed", async () => {
  await publishWithFindings(posada.db, [house]);
  const desk = makeDesk(posada, { actor: makeActor("ADMIN"), rules: lookOverRecorded });
  const note = "Remedios Varo Uranga says that it is closed.";
  await atDesk(desk, flag, { organizationId: house.id, kind: "CLOSED", note });
  const findings = () => posada.db.finding.findMany({ where: { organizationId: house.id } });
  const before = await findings();
  expect(before.filter(({ claimId }) => claimId === house.phones[0]!.id)).not.toEqual([]);

  const given = { reason: "She asked.", terms: [{ text: "Remedios Varo Uranga" }] };
  await runVerb(desk, { verb: "purgePerson", args: {}, alone: true }, (work) =>
    purgePerson(work, given, posada),
  );
  expect(await searchEverything(posada.db, ["varo uranga"])).toEqual([]);
  // What is too short to be looked for is gone with the claim that said it.
  const short = await searchEverything(posada.db, ["ext. 7391"]);
  expect(short.filter((row) => row.startsWith("editorial.finding:"))).toEqual([]);
  const after = await findings();
  expect(after.find(({ rule }) => rule === "FLAGGED_CLOSED")).toMatchObject({
    note: "[removed] says that it is closed.",
    resolvedAt: null,
  });
  // What had the name in it has another fingerprint; what had not is the same finding still.
  const prints = new Set(after.map(({ fingerprint }) => fingerprint));
  const printOf = (rule: string) => before.find((finding) => finding.rule === rule)!.fingerprint;
  expect(prints.has(printOf("FLAGGED_CLOSED"))).toBe(false);
  expect(prints.has(printOf("NAME_INFERRED"))).toBe(false);
  const other = before.find(({ claimId }) => claimId === house.phones[1]!.id)!;
  expect(after.find(({ id }) => id === other.id)).toMatchObject({
    fingerprint: other.fingerprint,
    resolvedAt: null,
  });
});
