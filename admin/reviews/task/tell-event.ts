import { outcomesOf, type TaskEvent } from "./task-events.ts";

type Translate = (key: string, options?: object) => string;

/** What happened, in words; who did it and what they wrote stand beside it. */
export function tellEvent(event: Pick<TaskEvent, "kind" | "data">, translate: Translate): string {
  const data = (event.data ?? {}) as Record<string, string | null | undefined>;
  if (event.kind === "ASSIGNED")
    return translate(`task.events.${data.to ? (data.from ? "passed" : "taken") : "released"}`);
  if (event.kind === "STATE")
    return translate("task.events.state", { state: translate(`words.taskState.${data.to}`) });
  if (event.kind === "OUTCOME") return tellOutcomes(event, translate);
  return translate(`task.events.${event.kind}`);
}

/** “By phone, Ana: 3 confirmed, 1 no answer”. */
function tellOutcomes(event: Pick<TaskEvent, "kind" | "data">, translate: Translate): string {
  const { method, answeredBy } = (event.data ?? {}) as { method?: string; answeredBy?: string | null };
  const counts = Map.groupBy(outcomesOf(event), ({ outcome }) => outcome);
  const what = [...counts].map(([outcome, told]) =>
    translate("task.events.counted", {
      smart_count: told.length,
      outcome: translate(`words.outcome.${outcome}`).toLocaleLowerCase(),
    }),
  );
  const how = method ? translate(`words.method.${method}`) : "";
  return translate(answeredBy ? "task.events.answered" : "task.events.OUTCOME", {
    what: what.join(", "),
    how,
    who: answeredBy,
  });
}
