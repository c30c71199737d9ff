/** What Posada's own metrics say of its process. */
export interface Counters {
  statements: number;
  residentMegabytes: number;
}

/** Reads the metrics that the bench reports. */
export async function readCounters(port: number): Promise<Counters> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const value = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, "m").exec(text)![1]);
  return {
    statements: value("posada_public_statements_total"),
    residentMegabytes: value("process_resident_memory_bytes") / 1024 ** 2,
  };
}

/** How many statements the reference has sent so far. */
export async function readReferenceStatements(port: number): Promise<number> {
  const { data } = await (await fetch(`http://127.0.0.1:${port}/`)).json();
  return data.statements;
}
