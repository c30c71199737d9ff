import { builder } from "../editorial/builder.ts";
import { CountryInput } from "./country.input.ts";
import { CountryRef, SavedCountryRef } from "./country.refs.ts";
import { loadCountries } from "./load-countries.ts";
import { saveCountry } from "./save-country.ts";

const requestId = "An id of the client's own; a retry with the same one answers as the first did.";
const codeArgument = { required: true, description: "ISO 3166-1 alpha-2, such as `MX`." } as const;

builder.queryFields((t) => ({
  country: t.field({
    type: CountryRef,
    nullable: true,
    description: "One country page; null where there is none.",
    args: { code: t.arg.string(codeArgument) },
    resolve: async (_root, { code }, { db }) => (await loadCountries(db, [code]))[0],
  }),
  countries: t.field({
    type: [CountryRef],
    description: "All country pages, by their codes.",
    extensions: { listSize: 230 },
    resolve: (_root, _args, { db }) => loadCountries(db),
  }),
}));

builder.mutationFields((t) => ({
  saveCountry: t.field({
    type: SavedCountryRef,
    description:
      "Saves a country page whole, or adds it; public at once. Changes by others to other fields since are kept. Errors: " +
      "`CONFLICT` where both changed a field, `BAD_DOCUMENT`, `NOT_FOUND`, `FORBIDDEN`.",
    args: {
      code: t.arg.string(codeArgument),
      baseRevision: t.arg.int({
        required: true,
        description: "The revision that the input started from; 0 for a new page.",
      }),
      input: t.arg({ type: CountryInput, required: true, description: "The whole page." }),
      message: t.arg.string({ description: "Why, for the history; at most 500 characters." }),
      requestId: t.arg.id({ description: requestId }),
    },
    extensions: { permission: "country.save" },
    resolve: (_root, args, context) => context.run("saveCountry", args, saveCountry),
  }),
}));
