import { expect, test } from "@jest/globals";
import { readSchedules } from "../../../server/pasted-lines/read-schedules.ts";

const workdays = "MO TU WE TH FR";
const everyDay = `${workdays} SA SU`;
const told = (text: string) =>
  readSchedules(text).schedules.map(({ days, opens, closes }) =>
    `${days.join(" ")} ${opens}–${closes}`.trim(),
  );

test.each([
  ["Lunes a viernes de 9:00 a 17:00 hrs, sábados 9-13", [`${workdays} 09:00–17:00`, "SA 09:00–13:00"]],
  ["Mon–Fri 9am–5pm", [`${workdays} 09:00–17:00`]],
  ["Monday through Friday, 9:30 a.m. to 4 p.m.", [`${workdays} 09:30–16:00`]],
  ["9am-5pm Mon-Fri, 10-2 Saturdays", [`${workdays} 09:00–17:00`, "SA 10:00–14:00"]],
  ["L-V 9-17 h", [`${workdays} 09:00–17:00`]],
  ["Mo-Sa 08:00-20:00", ["MO TU WE TH FR SA 08:00–20:00"]],
  ["lunes, miércoles y viernes, de 9 a.m. a 1 p.m.", ["MO WE FR 09:00–13:00"]],
  [
    "Lunes a jueves y sábados: 9 a 14 y 16 a 19 hrs.",
    ["MO TU WE TH SA 09:00–14:00", "MO TU WE TH SA 16:00–19:00"],
  ],
  [
    "Horario:\nLunes a viernes\n9:00–17:00\nSábado\n10:00–14:00",
    [`${workdays} 09:00–17:00`, "SA 10:00–14:00"],
  ],
  ["De lunes a viernes de las 8:30 a las 15:00 horas", [`${workdays} 08:30–15:00`]],
  ["weekdays 10 to 18, weekends noon to midnight", [`${workdays} 10:00–18:00`, "SA SU 12:00–24:00"]],
  ["Todos los días de 8 a 20", [`${everyDay} 08:00–20:00`]],
  ["daily 8am-8pm", [`${everyDay} 08:00–20:00`]],
  ["Vie-Dom 20:00-02:00", ["FR SA SU 20:00–02:00"]],
  ["Sat to Mon 10-16", ["MO SA SU 10:00–16:00"]],
  ["Lunes a viernes 9 a 5", [`${workdays} 09:00–17:00`]],
  ["Mon 1-5pm", ["MO 13:00–17:00"]],
  ["Mon 10-12pm", ["MO 10:00–12:00"]],
  ["Mon 10pm-6", ["MO 22:00–06:00"]],
  ["24/7", [`${everyDay} 00:00–24:00`]],
  ["abierto las 24 horas del día", [`${everyDay} 00:00–24:00`]],
  ["Lunes a viernes, 24 horas", [`${workdays} 00:00–24:00`]],
  ["16:00 a 21:30", ["16:00–21:30"]],
])("reads %s", (text, schedules) => {
  expect(told(text)).toEqual(schedules);
});

test.each([
  "Calle 5-7, oficina 201-205",
  "Lunes cerrado",
  "cerrado de 14:00 a 16:00",
  "Todos los días excepto domingos 9-17",
  "Todos los días 9-17 excepto domingos",
  "Monday at 25:00 to 26:00",
  "Tel 55 12-34-56 78",
  "Santo Domingo, Oaxaca",
  "1/2-3/4",
])("reads no hours in %s, and leaves it as it is", (text) => {
  expect(readSchedules(text)).toEqual({ schedules: [], left: text });
});

test("leaves out the day on which it is closed", () => {
  expect(told("Lunes cerrado, martes a domingo 10-18")).toEqual(["TU WE TH FR SA SU 10:00–18:00"]);
});

test("labels hours with what stands before them", () => {
  const { schedules } = readSchedules(
    "Opening Hours Migrant Reception: Monday-Sunday 16:00-21:30\nHorario de atención oficina: L-S 09:30-13:00",
  );
  expect(schedules.map(({ label }) => label)).toEqual([
    { en: "Migrant reception", es: "Recepción de migrantes" },
    { en: "Office", es: "Oficina" },
  ]);
});
