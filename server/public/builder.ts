import SchemaBuilder from "@pothos/core";
import type { PublicReader } from "../database/public-reader.ts";

/** What every resolver of the public door has: one snapshot of `published`, and the moment of the request. */
export interface PublicContext {
  reader: PublicReader;
  now: Date;
  /** Tells that what is answered may be another from that moment on, by the clock alone. */
  holdsUntil(end: Date): void;
}

/** The builder to which the public door's types add themselves. */
export const builder = new SchemaBuilder<{
  Context: PublicContext;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    DateTime: { Input: Date; Output: string };
    PartialDate: { Input: string; Output: string };
    LocalDate: { Input: string; Output: string };
  };
}>({ defaultFieldNullability: false });
