import SchemaBuilder from "@pothos/core";
import type { EditorialContext } from "./context.ts";

/** The builder to which the rooms add their editorial types, inputs and resolvers. */
export const builder = new SchemaBuilder<{
  Context: EditorialContext;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    DateTime: { Input: Date; Output: Date | string };
    PartialDate: { Input: string; Output: string };
    LocalDate: { Input: string; Output: string };
    JSON: { Input: unknown; Output: unknown };
  };
}>({ defaultFieldNullability: false });
