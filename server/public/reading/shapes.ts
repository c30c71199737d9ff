/**
 * The published rows as a graph: for each kind of node its own JSON, and how its relations join.
 * `own` and `from` take SQL aliases, never values.
 */
export type NodeKind = "Organization" | "Entry" | "Country" | "CountrySection" | "Section" | "Term";

export interface Relation {
  to: NodeKind;
  many: boolean;
  /** FROM and WHERE that reach the related rows, as `child`, from the row `parent`. */
  from(parent: string, child: string): string;
  order?(child: string): string;
}

interface Shape {
  own(alias: string): string;
  /**
   * The properties of a document that stand in columns too. A kind without says that `own` is always made whole.
   */
  columns?: Record<string, string>;
  /** Documents of this kind are long: it pays to pick out of them what is asked. */
  long?: boolean;
  /** What a field reads that is not the property of its own name. */
  derived?: Record<string, string[]>;
  relations: Record<string, Relation>;
}

const document = (alias: string) => `${alias}.document`;

export const shapes: Record<NodeKind, Shape> = {
  Organization: {
    own: document,
    columns: { id: "id", slug: "slug" },
    long: true,
    derived: {
      description: ["translations"],
      freshness: ["nextDueAt"],
      isOpen: ["schedules", "locations"],
    },
    relations: {
      parent: {
        to: "Organization",
        many: false,
        from: (parent, child) => `published.organization ${child} WHERE ${child}.id = ${parent}.parent_id`,
      },
      branches: {
        to: "Organization",
        many: true,
        from: (parent, child) => `published.organization ${child} WHERE ${child}.parent_id = ${parent}.id`,
        order: (child) => `${child}.sort_name, ${child}.id`,
      },
      entries: {
        to: "Entry",
        many: true,
        from: (parent, child) => `published.entry ${child} WHERE ${child}.organization_id = ${parent}.id`,
        order: (child) => `${child}.country, ${child}.section`,
      },
      helps: terms("HELP", "helps"),
      audiences: terms("AUDIENCE", "audiences"),
    },
  },
  Entry: {
    own: (alias) =>
      `json_build_object('id', ${alias}.id, 'position', ${alias}.position, 'note', ${alias}.note)`,
    relations: {
      country: {
        to: "Country",
        many: false,
        from: (parent, child) => `published.country ${child} WHERE ${child}.code = ${parent}.country`,
      },
      section: {
        to: "Section",
        many: false,
        from: (parent, child) => `published.section ${child} WHERE ${child}.slug = ${parent}.section`,
      },
      organization: {
        to: "Organization",
        many: false,
        from: (parent, child) =>
          `published.organization ${child} WHERE ${child}.id = ${parent}.organization_id`,
      },
    },
  },
  Country: {
    own: document,
    columns: { code: "code", slug: "slug" },
    long: true,
    relations: {
      sections: {
        to: "CountrySection",
        many: true,
        from: (parent, child) =>
          `(SELECT s.slug, s.position, s.document, ${parent}.code AS country FROM published.section s WHERE EXISTS ` +
          `(SELECT FROM published.entry e WHERE e.country = ${parent}.code AND e.section = s.slug)) ${child}`,
        order: (child) => `${child}.position`,
      },
    },
  },
  CountrySection: {
    own: document,
    columns: { slug: "slug", position: "position" },
    relations: {
      entries: {
        to: "Entry",
        many: true,
        from: (parent, child) =>
          `published.entry ${child} WHERE ${child}.country = ${parent}.country AND ${child}.section = ${parent}.slug`,
        order: (child) => `${child}.position`,
      },
    },
  },
  Section: { own: document, columns: { slug: "slug", position: "position" }, relations: {} },
  Term: { own: document, columns: { slug: "slug" }, relations: {} },
};

function terms(taxonomy: "HELP" | "AUDIENCE", column: string): Relation {
  return {
    to: "Term",
    many: true,
    from: (parent, child) =>
      `published.term ${child} WHERE ${child}.taxonomy = '${taxonomy}' AND ${child}.slug = ANY (${parent}.${column})`,
    order: (child) => `${child}.position`,
  };
}
