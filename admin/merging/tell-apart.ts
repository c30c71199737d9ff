interface Named {
  name: string;
  slug: string;
}

/** What an organization is called among others: by its name, and by its address too where another one has the same. Pure. */
export function tellApart(one: Named, among: readonly Named[]): string {
  const twins = among.filter(({ name }) => name === one.name);
  return twins.length > 1 ? `${one.name} (/${one.slug})` : one.name;
}
