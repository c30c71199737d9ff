import type { DocumentShape, Flat, KeyedShape, Shape } from "./shape.ts";

type Plain = Record<string, unknown>;

/** A document as fields by path; without `derived` ones unless they are asked for. */
export function flatten(document: object, shape: DocumentShape, { derived = false } = {}): Flat {
  const flat: Flat = new Map();
  const add = (path: string, value: unknown, kind: Shape): void => {
    if (kind === "value" || (kind === "derived" && derived)) flat.set(path, value ?? null);
    else if (kind === "localized")
      for (const [tag, text] of Object.entries(value as Plain)) flat.set(`${path}.${tag}`, text);
    else if (kind === "set") for (const word of value as string[]) flat.set(`${path}.${word}`, true);
    else if (typeof kind === "object") addItems(path, value as Plain[], kind);
  };
  const addItems = (path: string, items: Plain[], { keyedBy, ordered, item: shapes }: KeyedShape): void => {
    if (ordered)
      flat.set(
        path,
        items.map((item) => item[keyedBy]),
      );
    for (const item of items) {
      const own = `${path}.${item[keyedBy]}`;
      flat.set(own, true);
      for (const [name, kind] of Object.entries(shapes)) add(`${own}.${name}`, item[name], kind);
    }
  };
  for (const [name, kind] of Object.entries(shape)) add(name, (document as Plain)[name], kind);
  return flat;
}

/** The document that the fields make: what `flatten` took apart, but for what is derived. */
export function unflatten(flat: Flat, shape: DocumentShape): Plain {
  const tree = new Tree();
  for (const [path, value] of flat) tree.put(path.split("."), value);
  return Object.fromEntries(
    Object.entries(shape)
      .filter(([, kind]) => kind !== "derived")
      .map(([name, kind]) => [name, build(tree.at(name), kind)]),
  );
}

/** Fields by the parts of their paths. */
class Tree {
  value: unknown = undefined;
  readonly children = new Map<string, Tree>();

  put([first, ...rest]: string[], value: unknown): void {
    if (first === undefined) this.value = value;
    else {
      if (!this.children.has(first)) this.children.set(first, new Tree());
      this.children.get(first)!.put(rest, value);
    }
  }

  at(name: string): Tree {
    return this.children.get(name) ?? new Tree();
  }
}

function build(tree: Tree, kind: Shape): unknown {
  if (kind === "value") return tree.value ?? null;
  if (kind === "set") return [...tree.children.keys()];
  if (kind === "localized")
    return Object.fromEntries([...tree.children].map(([tag, { value }]) => [tag, value]));
  const { keyedBy, ordered, item } = kind as KeyedShape;
  const keys = ordered ? ((tree.value ?? []) as string[]) : [...tree.children.keys()].sort();
  return keys.map((key) => ({
    [keyedBy]: key,
    ...Object.fromEntries(
      Object.entries(item)
        .filter(([, inner]) => inner !== "derived")
        .map(([name, inner]) => [name, build(tree.at(key).at(name), inner)]),
    ),
  }));
}
