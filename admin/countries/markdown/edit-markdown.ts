/** A text with what is chosen in it. */
export interface Chosen {
  text: string;
  start: number;
  end: number;
}

/** What is put in place of a stretch of a text, and what is chosen afterwards. */
export interface Edit {
  from: number;
  to: number;
  insert: string;
  start: number;
  end: number;
}

export type Tool = "heading" | "bold" | "list" | "link";

/** What a tool does to what is chosen. Used once more, it takes away what it did. */
export function editMarkdown(tool: Tool, chosen: Chosen): Edit {
  if (tool === "bold") return editBold(chosen);
  if (tool === "link") return editLink(chosen);
  return editLines(chosen, tool === "heading" ? "## " : "- ");
}

function editBold({ text, start, end }: Chosen): Edit {
  const inside = text.slice(start, end);
  if (text.slice(start - 2, start) === "**" && text.slice(end, end + 2) === "**")
    return { from: start - 2, to: end + 2, insert: inside, start: start - 2, end: end - 2 };
  return { from: start, to: end, insert: `**${inside}**`, start: start + 2, end: end + 2 };
}

/** An address that was chosen becomes a link's address, a word its words; the cursor goes where something is missing. */
function editLink({ text, start, end }: Chosen): Edit {
  const inside = text.slice(start, end);
  if (/^https?:\/\/\S+$/.test(inside))
    return { from: start, to: end, insert: `[](${inside})`, start: start + 1, end: start + 1 };
  const [words, address] = [inside, "https://"];
  const at = start + words.length + 3;
  return {
    from: start,
    to: end,
    insert: `[${words}](${address})`,
    start: words ? at : start + 1,
    end: words ? at + address.length : start + 1,
  };
}

/** Begins each of the chosen lines with a mark, or takes it from all of them. */
function editLines({ text, start, end }: Chosen, mark: string): Edit {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const next = text.indexOf("\n", end);
  const to = next < 0 ? text.length : next;
  const lines = text.slice(from, to).split("\n");
  const bare = lines.map((line) => line.replace(/^(#{1,6} |- )/, ""));
  const has = lines.every((line) => line.startsWith(mark));
  const insert = has ? bare.join("\n") : bare.map((line) => mark + line).join("\n");
  return {
    from,
    to,
    insert,
    start: lines.length > 1 ? from : from + insert.length,
    end: from + insert.length,
  };
}
