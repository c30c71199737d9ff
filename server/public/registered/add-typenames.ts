import { type DocumentNode, type FieldNode, Kind, type SelectionNode, visit } from "graphql";

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } };
const isMeta = (selection: SelectionNode) =>
  selection.kind === Kind.FIELD && selection.name.value.startsWith("__");

/**
 * An operation with `__typename` at the end of every selection but the outermost, as Apollo Client sends it: what it
 * reads it keeps by type and id.
 */
export function addTypenames(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet(set, _key, parent) {
      const isOutermost = parent && "kind" in parent && parent.kind === Kind.OPERATION_DEFINITION;
      if (isOutermost || set.selections.some(isMeta)) return;
      return { ...set, selections: [...set.selections, typename] };
    },
  });
}
