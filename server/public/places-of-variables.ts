import { type DocumentNode, Kind, type OperationDefinitionNode, type ValueNode, visit } from "graphql";

/**
 * Where an operation first uses each of its variables, as a path that begins with the argument's name: `$i` is
 * `intervals` in `setIntervals(intervals: $i)`, and `input.phones[0]` in `save(input: { phones: [$i] })`.
 */
export function placesOfVariables(
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Map<string, string> {
  const places = new Map<string, string>();
  for (const definition of document.definitions)
    if (definition === operation || definition.kind === Kind.FRAGMENT_DEFINITION)
      visit(definition, {
        Field: (field) => {
          for (const { name, value } of field.arguments ?? []) note(value, name.value, places);
        },
      });
  return places;
}

function note(value: ValueNode, path: string, places: Map<string, string>): void {
  if (value.kind === Kind.VARIABLE) {
    if (!places.has(value.name.value)) places.set(value.name.value, path);
  } else if (value.kind === Kind.OBJECT)
    for (const field of value.fields) note(field.value, `${path}.${field.name.value}`, places);
  else if (value.kind === Kind.LIST)
    value.values.forEach((item, index) => {
      note(item, `${path}[${index}]`, places);
    });
}
