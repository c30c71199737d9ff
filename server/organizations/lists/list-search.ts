import type { EditorialContext } from "../../editorial/context.ts";
import { isEditor } from "../../policies/roles.ts";
import type { Values } from "../../public/reading/statement.ts";

/** What a search adds to a statement over `editorial.organization o`. */
export interface SearchSql {
  source: string;
  conditions: string[];
  /** The better, the greater. */
  score: string;
}

/** How alike a word must be to count as found where nobody has written it so: less would find "Tijuna" in everything. */
const alike = 0.5;
/** Slips are looked for in names and places, which the text begins with: in all of it that would take seconds. */
const beginning = 300;

/**
 * Search by every word, also by a part of one, such as of a number. A text begins with its names, so the earlier a word
 * stands the better it fits. A word that stands nowhere is taken for a slip, and what is like it is found. Contributors
 * search what the public may search: the editors' text has hidden places and persons in it.
 */
export async function searchSql(
  words: string[],
  { db, actor }: Pick<EditorialContext, "db" | "actor">,
  values: Values,
): Promise<SearchSql> {
  const editor = isEditor(actor);
  const whole = "editorial.organization o";
  if (words.length === 0) return { source: whole, conditions: [], score: "0" };
  const source = editor ? whole : `${whole} JOIN published.organization p ON p.id = o.id`;
  const text = editor ? "o.search_text" : "p.search_text";
  const [{ written }] = await db.$queryRawUnsafe<[{ written: string[] }]>(
    `SELECT ARRAY(SELECT w FROM unnest($1::text[]) w
      WHERE EXISTS (SELECT FROM ${source} WHERE ${text} LIKE '%' || w || '%')) AS written`,
    words,
  );
  const perWord = words.map((word) => {
    const placeholder = `${values.add(word)}::text`;
    if (!written.includes(word)) {
      const likeness = `word_similarity(${placeholder}, left(${text}, ${beginning}))`;
      return { condition: `${likeness} >= ${alike}`, score: `0.1 * ${likeness}` };
    }
    const place = (where: string, what: string) => `nullif(strpos(${where}, ${what}), 0)`;
    const start = place(`' ' || ${text}`, `' ' || ${placeholder}`);
    const within = place(text, placeholder);
    return {
      condition: `${text} LIKE '%' || ${placeholder} || '%'`,
      score: `greatest(1.0 / ${start}, 0.5 / ${within})`,
    };
  });
  return {
    source,
    conditions: perWord.map(({ condition }) => condition),
    score: `(${perWord.map(({ score }) => score).join(" + ")})::float8`,
  };
}
