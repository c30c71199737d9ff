import { builder } from "../builder.ts";
import { exactlyOne } from "../reading/exactly-one.ts";
import { readNode, readNodes } from "../reading/read-node.ts";
import { selectionOf } from "../reading/selection.ts";
import { type CountryNode, CountryRef, type SectionNode } from "../types/nodes.ts";
import { SectionRef } from "../types/term.type.ts";

builder.queryFields((t) => ({
  country: t.field({
    type: CountryRef,
    nullable: true,
    args: {
      code: t.arg.string({ description: "ISO 3166-1 alpha-2, such as `MX`." }),
      slug: t.arg.string({ description: "Its slug, such as `mexico`." }),
    },
    description: "One country page, by code or slug; null when there is none.",
    resolve: (_root, { code, slug }, { reader }, info) => {
      const [column, value] = exactlyOne({ code: code?.toUpperCase(), slug });
      return readNode<CountryNode>(
        reader,
        "Country",
        selectionOf(info, "Country"),
        `published.country n WHERE n.${column} = $1`,
        [value],
      );
    },
  }),
  countries: t.field({
    type: [CountryRef],
    description: "All country pages, by name.",
    extensions: { listSize: 30 },
    resolve: (_root, _args, { reader }, info) =>
      readNodes<CountryNode>(
        reader,
        "Country",
        selectionOf(info, "Country"),
        "published.country n ORDER BY n.sort_name, n.code",
      ),
  }),
  sections: t.field({
    type: [SectionRef],
    description: "The sections that country pages are made of, in order.",
    extensions: { listSize: 10 },
    resolve: (_root, _args, { reader }, info) =>
      readNodes<SectionNode>(
        reader,
        "Section",
        selectionOf(info, "Section"),
        "published.section n ORDER BY n.position",
      ),
  }),
}));
