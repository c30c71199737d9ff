import { useMemo } from "react";
import { useLocale, useTranslate } from "react-admin";
import { deskTag } from "../places/regions.ts";
import type { HourWords } from "./say-hours.ts";
import { weekOf } from "./weekdays.ts";

/** The days and words of a week in the language of the desk. */
export function useHourWords(): HourWords {
  const translate = useTranslate();
  const tag = deskTag(useLocale() ?? "en");
  return useMemo(
    () => ({
      tag,
      week: weekOf(tag),
      everyDay: translate("places.hours.everyDay"),
      allDay: translate("places.hours.allDay"),
      nextDay: translate("places.hours.nextDay"),
    }),
    [tag, translate],
  );
}
