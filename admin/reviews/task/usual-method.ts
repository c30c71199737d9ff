import type { Method } from "../../organizations/claims/outcomes.ts";
import type { TaskClaim } from "./task-events.ts";

/** How one begins to check: on the phone where there is one, else by mail, else on the web. */
export function usualMethod(claims: readonly Pick<TaskClaim, "dial" | "write">[]): Method {
  if (claims.some(({ dial }) => dial)) return "PHONE";
  return claims.some(({ write }) => write) ? "EMAIL" : "WEBSITE";
}

/** The claim to go on with after one: the next that is not dealt with, from there on and then from the top. */
export function nextToDo(claimIds: readonly string[], from: string, isDone: (id: string) => boolean): string {
  const place = claimIds.indexOf(from);
  const around = [...claimIds.slice(place + 1), ...claimIds.slice(0, Math.max(0, place))];
  return around.find((id) => !isDone(id)) ?? from;
}
