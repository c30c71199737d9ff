import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from "graphql";
import { type NodeKind, shapes } from "./shapes.ts";

/** The relations that an operation asks for, and theirs in turn. Own fields need no word: they are in the document. */
export interface Selection {
  [relation: string]: Selection;
}

type Fragments = GraphQLResolveInfo["fragments"];

/** Every field selected directly in the given sets, fragments opened; what @include or @skip say does not matter here. */
function fieldsOf(sets: readonly (SelectionSetNode | undefined)[], fragments: Fragments): FieldNode[] {
  return sets.flatMap((set) =>
    (set?.selections ?? []).flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
      return fieldsOf([inner?.selectionSet], fragments);
    }),
  );
}

function select(
  kind: NodeKind,
  sets: readonly (SelectionSetNode | undefined)[],
  fragments: Fragments,
): Selection {
  const { relations } = shapes[kind];
  const selection: Selection = {};
  const groups = Map.groupBy(fieldsOf(sets, fragments), (field) => field.name.value);
  for (const [name, fields] of groups) {
    const relation = relations[name];
    if (relation)
      selection[name] = select(
        relation.to,
        fields.map((field) => field.selectionSet),
        fragments,
      );
  }
  return selection;
}

const kept = new WeakMap<FieldNode, Selection>();

/**
 * What a root field asks of its nodes of `kind`, found under `path` (such as `edges`, `node`) below the field.
 * Kept by the operation's parsed text, which is itself kept between requests.
 */
export function selectionOf(info: GraphQLResolveInfo, kind: NodeKind, ...paths: string[][]): Selection {
  const first = info.fieldNodes[0]!;
  const known = kept.get(first);
  if (known) return known;
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
  kept.set(first, selection);
  return selection;
}

/** Whether a root field asks for a field of this name directly below it. */
export function asksFor(info: GraphQLResolveInfo, name: string): boolean {
  return fieldsOf(
    info.fieldNodes.map((field) => field.selectionSet),
    info.fragments,
  ).some((field) => field.name.value === name);
}
