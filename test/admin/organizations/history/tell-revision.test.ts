import { expect, test } from "@jest/globals";
import type { OrganizationForm } from "../../../../admin/organizations/form/organization-form.ts";
import type { KeptChange } from "../../../../admin/organizations/history/read-kept.ts";
import type { RevisionWhole } from "../../../../admin/organizations/history/revision-pages.ts";
import { tellRevision } from "../../../../admin/organizations/history/tell-revision.ts";
import { changed, house, sayIn } from "./forms.ts";

const [english, spanish] = [await sayIn("en"), await sayIn("es")];

const revision = (changes: KeptChange[] = [], kind: RevisionWhole["kind"] = "EDIT"): RevisionWhole => ({
  number: 2,
  kind,
  message: null,
  madeBy: "Ana",
  madeAt: "2026-03-15T12:00:00Z",
  status: "PUBLISHED",
  document: {},
  changes,
});
const kept = (fieldName: string, to: unknown, from: unknown = ""): KeptChange => {
  const text = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
  return { fieldName, previousValue: text(from), replacementValue: text(to) };
};

/** What a revision says in English and in Spanish. */
const says = (after: OrganizationForm, of = revision(), before: OrganizationForm | null = house) =>
  [english, spanish].map((say) => tellRevision(of, { before, after }, say).sentences);

test("tells new hours by what they are of, and only the times where the days stay", () => {
  const later = changed(({ schedules }) => {
    schedules[0]!.opens = "15:00";
  });
  expect(says(later)).toEqual([
    ["Hours of “Reception” changed from 16:00–21:30 to 15:00–21:30"],
    ["Horario de «Recepción»: cambió de 16:00–21:30 a 15:00–21:30"],
  ]);
  const daily = changed(({ schedules }) => {
    schedules[0]!.days = ["MO"];
    schedules[0]!.closes = "20:00";
  });
  expect(says(daily)[0]).toEqual([
    "Hours of “Reception” changed from Mon, Fri 16:00–21:30 to Mon 16:00–20:00",
  ]);
});

test("tells a corrected phone by its numbers, and other fields by the phone they are of", () => {
  const corrected = changed(({ phones }) => {
    phones[0]!.asPublished = "867 712 9999";
    phones[1]!.type = "HOTLINE";
  });
  expect(says(corrected)).toEqual([
    [
      "Phone changed from “867 712 8145” to “867 712 9999”",
      "Phone “867 715 4421”: kind changed from “Phone” to “Hotline”",
    ],
    [
      "Teléfono: cambió de «867 712 8145» a «867 712 9999»",
      "Teléfono «867 715 4421»: tipo: cambió de «Teléfono» a «Línea de ayuda»",
    ],
  ]);
});

test("tells what came, went, moved, and several fields of one item together", () => {
  const other = changed((form) => {
    form.phones = [form.phones[1]!, form.phones[0]!];
    form.helps = ["shelter", "legal-aid"];
    Object.assign(form.locations[0]!, { address1: "Calle 7", postalCode: "88010" });
    form.descriptions.es =
      "Una cama y comida para la noche, todos los días del año y sin preguntar de dónde vienes.";
  });
  expect(says(other)[0]).toEqual([
    "Description in Spanish changed",
    "Location “Office”: street and postcode changed",
    "Phone “867 000 0000” removed",
    "Order of the phones changed",
    "Kind of help: legal-aid added",
  ]);
});

test("tells checks in words, many of them by their number, and how it came to be public", () => {
  const checks = [
    kept("phones.P1.verification", { outcome: "CONFIRMED", method: "PHONE" }),
    kept("presence.X.verification", { outcome: "NO_ANSWER", method: "VISIT" }),
    kept("status", "PUBLISHED", "ARCHIVED"),
  ];
  expect(says(house, revision(checks, "VERIFICATION"))).toEqual([
    [
      "Brought back from the archive",
      "Phone “867 712 8145” confirmed by phone",
      "Presence: no answer, tried by a visit",
    ],
    [
      "Volvió del archivo",
      "Teléfono «867 712 8145»: se confirmó por teléfono",
      "Presencia: sin respuesta, se intentó en una visita",
    ],
  ]);
  const back = kept("phones.P1.verification", "", { outcome: "WRONG", method: "PHONE" });
  expect(says(house, revision([back], "VERIFICATION"))).toEqual([
    ["Phone “867 712 8145”: the check “Wrong by phone” was taken back"],
    ["Teléfono «867 712 8145»: se retiró la comprobación «Incorrecto por teléfono»"],
  ]);
  const many = ["P1", "P2", "P3"].map((id) =>
    kept(`phones.${id}.verification`, { outcome: "CONFIRMED", method: "EMAIL" }),
  );
  const told = tellRevision(revision(many, "VERIFICATION"), { before: house, after: house }, english);
  expect(told.sentences).toEqual(["3 claims confirmed by email"]);
  expect(told.checks.map(({ what }) => what)).toHaveLength(3);
});

test("tells where the first revision came from, with the source's own precision", () => {
  expect(says(house, revision([], "IMPORT"), null)).toEqual([
    ["Imported from the page of March 2024"],
    ["Se importó de la página de marzo de 2024"],
  ]);
  expect(says(house, revision(), null)[0]).toEqual(["Added here"]);
});
