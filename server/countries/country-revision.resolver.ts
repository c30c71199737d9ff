import { FieldChangeRef } from "../documents/change.type.ts";
import { builder } from "../editorial/builder.ts";
import { CountryRevisionRef } from "./country.refs.ts";
import {
  compareCountryRevisions,
  findCountryRevision,
  listCountryRevisions,
} from "./read-country-revisions.ts";

const codeArgument = { required: true, description: "ISO 3166-1 alpha-2, such as `MX`." } as const;

builder.queryFields((t) => ({
  countryRevisions: t.field({
    type: [CountryRevisionRef],
    description: "The history of a page, the newest first. Fails with BAD_PAGE_SIZE, FORBIDDEN.",
    args: {
      code: t.arg.string(codeArgument),
      first: t.arg.int({ description: "How many, 1 to 100; 20 when left out." }),
      before: t.arg.int({ description: "Only revisions before this number." }),
    },
    resolve: (_root, { code, ...range }, context) => listCountryRevisions(context, code, range),
  }),
  countryRevision: t.field({
    type: CountryRevisionRef,
    nullable: true,
    description: "One revision of a page; null where there is none. Fails with FORBIDDEN.",
    args: {
      code: t.arg.string(codeArgument),
      number: t.arg.int({ required: true, description: "The revision's number." }),
    },
    resolve: (_root, { code, number }, context) => findCountryRevision(context, code, number),
  }),
  compareCountryRevisions: t.field({
    type: [FieldChangeRef],
    description: "The fields in which two revisions of a page differ. Fails with NOT_FOUND, FORBIDDEN.",
    args: {
      code: t.arg.string(codeArgument),
      from: t.arg.int({ required: true, description: "Number of the one revision." }),
      to: t.arg.int({ required: true, description: "Number of the other." }),
    },
    resolve: (_root, { code, ...pair }, context) => compareCountryRevisions(context, code, pair),
  }),
}));
