/** The names of the fields with which something is wrong, in a tree of errors of the form's own shape. */
export function nameErrors(errors: unknown, above: readonly string[] = []): string[] {
  if (typeof errors !== "object" || errors === null) return [];
  const { message } = errors as { message?: unknown };
  // An error is told by its message; what hangs on it, such as the element, is none.
  if (typeof message === "string") return [above.join(".")];
  return Object.entries(errors).flatMap(([name, below]) => nameErrors(below, [...above, name]));
}
