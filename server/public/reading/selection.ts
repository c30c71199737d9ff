import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from "graphql";
import { type NodeKind, shapes } from "./shapes.ts";

/** What an operation asks of a node: which of its document's properties, which relations, and what of those in turn. */
export interface Selection {
  properties: string[];
  relations: Record<string, Selection>;
}

type Fragments = GraphQLResolveInfo["fragments"];

/**
 * Every field selected directly in the given sets, fragments opened; what @include or @skip say does not matter here.
 * A fragment is opened once, however often it is spread: spreads of spreads would otherwise double at every step.
 */
function fieldsOf(
  sets: readonly (SelectionSetNode | undefined)[],
  fragments: Fragments,
  opened = new Set<string>(),
): FieldNode[] {
  return sets.flatMap((set) =>
    (set?.selections ?? []).flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return fieldsOf([selection.selectionSet], fragments, opened);
      const name = selection.name.value;
      if (opened.has(name)) return [];
      opened.add(name);
      return fieldsOf([fragments[name]?.selectionSet], fragments, opened);
    }),
  );
}

function select(
  kind: NodeKind,
  sets: readonly (SelectionSetNode | undefined)[],
  fragments: Fragments,
): Selection {
  const { relations, derived } = shapes[kind];
  const properties = new Set<string>();
  const related: Record<string, Selection> = {};
  const groups = Map.groupBy(fieldsOf(sets, fragments), (field) => field.name.value);
  for (const [name, fields] of groups) {
    const relation = relations[name];
    if (relation)
      related[name] = select(
        relation.to,
        fields.map((field) => field.selectionSet),
        fragments,
      );
    else if (!name.startsWith("__"))
      for (const property of derived?.[name] ?? [name]) properties.add(property);
  }
  return { properties: [...properties].sort(), relations: related };
}

interface Kept {
  /** The same field may be asked for in several places, of which @include and operations leave out some. */
  fieldNodes: readonly FieldNode[];
  selection: Selection;
}

const kept = new WeakMap<FieldNode, Kept>();

/**
 * What a root field asks of its nodes of `kind`, found under `path` (such as `edges`, `node`) below the field.
 * Kept by the operation's parsed text, which is itself kept between requests.
 */
export function selectionOf(info: GraphQLResolveInfo, kind: NodeKind, ...paths: string[][]): Selection {
  const first = info.fieldNodes[0]!;
  const known = kept.get(first);
  if (known && isSame(known.fieldNodes, info.fieldNodes)) return known.selection;
  const sets = (paths.length === 0 ? [[]] : paths).flatMap((path) =>
    path.reduce<(SelectionSetNode | undefined)[]>(
      (above, name) =>
        fieldsOf(above, info.fragments)
          .filter((field) => field.name.value === name)
          .map((field) => field.selectionSet),
      info.fieldNodes.map((field) => field.selectionSet),
    ),
  );
  const selection = select(kind, sets, info.fragments);
  kept.set(first, { fieldNodes: info.fieldNodes, selection });
  return selection;
}

function isSame(some: readonly FieldNode[], others: readonly FieldNode[]): boolean {
  return some.length === others.length && some.every((node, index) => node === others[index]);
}

/** Whether a root field asks for a field of this name directly below it. */
export function asksFor(info: GraphQLResolveInfo, name: string): boolean {
  return fieldsOf(
    info.fieldNodes.map((field) => field.selectionSet),
    info.fragments,
  ).some((field) => field.name.value === name);
}
