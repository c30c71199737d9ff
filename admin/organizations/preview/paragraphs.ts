/** A piece of a description: a paragraph, or a list of its items. */
export type Piece = string | string[];

/** A description as a page shows it: blank lines part paragraphs, lines that begin with `- ` are items of a list. */
export function paragraphsOf(text: string): Piece[] {
  return text.split(/\n\s*\n/).flatMap((block) => {
    const pieces: Piece[] = [];
    for (const line of block.split("\n").map((each) => each.trim())) {
      const last = pieces.at(-1);
      if (line.startsWith("- ")) {
        if (Array.isArray(last)) last.push(line.slice(2));
        else pieces.push([line.slice(2)]);
      } else if (line) {
        if (typeof last === "string") pieces[pieces.length - 1] = `${last}\n${line}`;
        else pieces.push(line);
      }
    }
    return pieces;
  });
}
