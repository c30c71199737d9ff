import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";
import { readModels } from "./read-models.ts";

/** The schema in which the history of migrations is kept; it exists in every database. */
export const historySchema = "public";

/**
 * The stock adapter cuts a script at every semicolon, inside function bodies too. Sent whole, a migration is
 * also one transaction: it applies entirely or not at all.
 */
class WholeScriptPg extends PrismaPg {
  readonly #open: Awaited<ReturnType<PrismaPg["connect"]>>[] = [];

  override async connect(): ReturnType<PrismaPg["connect"]> {
    const adapter = await super.connect();
    this.#open.push(adapter);
    adapter.executeScript = async (script) => {
      // By the adapter's own way of asking, so that the database's sentence reaches the engine when it refuses.
      await adapter.executeRaw({ sql: script, args: [], argTypes: [] });
    };
    return adapter;
  }

  /** The engine leaves its connections open, and they would keep the process and its database busy for 10 s. */
  async disconnect(): Promise<void> {
    await Promise.all(this.#open.map((adapter) => adapter.dispose()));
  }
}

let ready: Promise<void> | undefined;

/** Prisma's own schema engine is WebAssembly: it is instantiated by hand, so that nothing is downloaded. */
async function instantiate(): Promise<void> {
  const wasmPath = createRequire(import.meta.url)
    .resolve("@prisma/schema-engine-wasm/schema_engine_bg")
    .replace(/\.js$/, ".wasm");
  const { instance } = await WebAssembly.instantiate(await readFile(wasmPath), {
    "./schema_engine_bg.js": { ...glue, ...patientTimers() } as unknown as WebAssembly.ModuleImports,
  });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
}

/** The engine never clears the timer that limits its wait for a lock (10 s): it must not keep the process alive. */
function patientTimers(): Record<string, unknown> {
  const names = Object.keys(glue).filter((name) => name.startsWith("__wbg_setTimeout_"));
  return Object.fromEntries(
    names.map((name) => [name, (call: () => void, after: number) => setTimeout(call, after).unref()]),
  );
}

/** Opens Prisma's schema engine on a database, hands it to `work`, and lets it go. */
export async function withSchemaEngine<T>(
  url: string,
  work: (engine: glue.SchemaEngine) => Promise<T>,
): Promise<T> {
  ready ??= instantiate();
  await ready;
  const factory = new WholeScriptPg({ connectionString: url }, { schema: historySchema });
  try {
    const models = await readModels();
    const engine = await glue.SchemaEngine.new(
      { datamodels: models.map(({ path, content }) => [path, content]) },
      () => {},
      bindMigrationAwareSqlAdapterFactory(factory),
    );
    try {
      return await work(engine);
    } finally {
      engine.free();
    }
  } finally {
    await factory.disconnect();
  }
}
