import { fail } from "../../errors.ts";
import { isMonth } from "../month.ts";

/** A month as `2026-12`. Fails with BAD_INPUT where it is none. */
export function checkMonth(month: string): string {
  if (isMonth(month)) return month;
  fail("BAD_INPUT", undefined, [
    {
      path: "month",
      message: { en: "Give a month such as 2026-12.", es: "Escribe un mes, por ejemplo 2026-12." },
    },
  ]);
}
