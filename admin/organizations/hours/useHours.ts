import { useRef } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { useUndo } from "../form/items/UndoBar.tsx";
import { useOrganization } from "../form/OrganizationContext.tsx";
import type { OrganizationForm } from "../form/organization-form.ts";
import { undoChange } from "./change-hours.ts";
import { type HourSet, setsOf } from "./hour-sets.ts";
import type { Period } from "./weekdays.ts";

export interface Hours {
  periods: readonly Period[];
  sets: HourSet[];
  /** Changes the list of the form. */
  change(next: Period[]): void;
  /** The same, and offers to undo it; `says` says what happened. */
  changeWithUndo(next: Period[], says: string): void;
  /** Says in which set a period will stand that is about to come into the list. */
  pin(id: string, set: string): void;
}

/** The opening times of the form as sets, which stay apart while their labels are typed. */
export function useHours(): Hours {
  const offerUndo = useUndo();
  const { control, getValues, setValue } = useFormContext<OrganizationForm>();
  const { organization } = useOrganization();
  const periods = useWatch({ control, name: "schedules" });
  // What was saved or merged is grouped anew, by what it says.
  const pins = useRef({ revision: organization?.revision, map: new Map<string, string>() });
  if (pins.current.revision !== organization?.revision) {
    pins.current = { revision: organization?.revision, map: new Map() };
  }
  const { map } = pins.current;
  const sets = setsOf(periods, map);
  for (const set of sets) for (const { id } of set.periods) map.set(id, set.key);
  const change = (next: Period[]) => setValue("schedules", next, { shouldDirty: true });
  return {
    periods,
    sets,
    change,
    changeWithUndo(next, says) {
      const before = structuredClone(getValues("schedules"));
      change(next);
      offerUndo(says, () => change(undoChange(getValues("schedules"), before, next)));
    },
    pin: (id, set) => map.set(id, set),
  };
}
