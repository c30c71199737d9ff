import { type FieldProblem, fail } from "../errors.ts";

/** Stops with BAD_DOCUMENT, which has the problems, where there are any. */
export function refuseProblems(problems: FieldProblem[]): void {
  if (problems.length > 0) fail("BAD_DOCUMENT", undefined, problems);
}
