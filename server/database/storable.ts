/** Postgres text holds no zero byte: such a string matches nothing rather than breaking the statement. */
export function storable<T>(value: T): T {
  if (Array.isArray(value)) return value.map(storable) as T;
  return typeof value === "string" ? (value.toWellFormed().replaceAll("\0", "\uFFFD") as T) : value;
}
