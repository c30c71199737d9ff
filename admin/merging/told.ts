import { pathWords, type Say, valueWords } from "../organizations/changes/path-words.ts";
import { languageName } from "../organizations/form/fields/languages.ts";
import { type KeptCheck, lastCheck } from "../organizations/history/last-check.ts";
import { partnersOf } from "./compare-rows.ts";
import type { Compared } from "./compared-of.ts";
import { type ItemText, itemText } from "./item-text.ts";
import type { MergePreview } from "./merge-choices.ts";
import { tellApart } from "./tell-apart.ts";

/** A check of a claim, and who made it. */
export interface MadeCheck extends KeptCheck {
  verifiedBy: string;
}

/** Says what stands in the rows of a comparison. */
export class Told {
  readonly compared: Compared;
  readonly names: readonly { id: string; name: string }[];
  readonly #say: Say;
  readonly #organizations: readonly MergePreview["kept"][];

  constructor(preview: MergePreview, compared: Compared, say: Say) {
    this.compared = compared;
    this.#say = say;
    this.#organizations = [preview.kept, ...preview.losing];
    this.names = this.#organizations.map((each) => ({
      id: each.id,
      name: tellApart(each, this.#organizations),
    }));
  }

  /** Which field or item a path of the merged one leads to. */
  label(path: string): string {
    const { merged, sides } = this.compared;
    if (path.startsWith("presence.")) return this.#say.translate("merging.presence");
    return pathWords(path, [merged.form, ...sides.map(({ form }) => form)], this.#say);
  }

  /** The same of a field inside an item, without the item. */
  field(path: string): string {
    const own = path.split(".").slice(0, 2).join(".");
    return own === path ? this.label(path) : this.label(path).slice(this.label(own).length + 2);
  }

  /** What the side in a column says, by its own path. */
  text(path: string, column: number): ItemText {
    const { form } = this.compared.sides[column]!;
    const [list = "", key = ""] = path.split(".");
    const alone = (title: string, beside = "") => ({ title, beside });
    if (list === "name") return alone(form.name, this.#nameBeside(form));
    if (list === "descriptions") return alone(form.descriptions[key] ?? "");
    if (list === "helps" || list === "audiences") return alone(this.#say.nameOf(key));
    if (list === "languages") {
      const spoken = form.languages.find(({ code }) => code === key);
      return alone(languageName(key, this.#say.locale), spoken?.note ?? "");
    }
    if (list === "parentId") return alone(this.#organizations[column]!.parent?.name ?? "", this.label(path));
    if (list === "sourceDate")
      return alone(form.sourceDate ? this.#say.date(form.sourceDate) : "", this.label(path));
    return itemText(path, form, this.#say);
  }

  /** A value of a difference, by its path in the merged one; null where it says nothing. */
  value(path: string, value: unknown): string | null {
    if (value === null || value === undefined || value === "") return null;
    if (path === "name") {
      const said = value as NameSaid;
      return this.#isBasisShared ? said.name : `${said.name}\n${this.#nameBeside(said)}`;
    }
    if (path.startsWith("languages.")) return String(value);
    if (path === "parentId") return this.#parentName(String(value));
    const { merged, sides } = this.compared;
    return valueWords(path, value, [merged.form, ...sides.map(({ form }) => form)], this.#say);
  }

  /** The last check of a claim of the side in a column, by its own path; undefined for what is none. */
  check(path: string, column: number): MadeCheck | null | undefined {
    const [list = "", id] = path.split(".");
    const organization = this.#organizations[column]!;
    const claims = list === "presence" ? [organization.presence] : organization[list as "phones"];
    const claim = Array.isArray(claims) ? claims.find((each) => each.id === id) : undefined;
    if (!claim || !("verifications" in claim)) return undefined;
    return lastCheck(claim.verifications, new Date().toISOString());
  }

  /** What an item of one that goes could be the same as, by path, in words. */
  partners(path: string): { path: string; label: string }[] {
    return partnersOf(path, this.compared).map((other) => ({ path: other, label: this.label(other) }));
  }

  /** Where all know the name alike, it is the name alone that differs. */
  get #isBasisShared(): boolean {
    return new Set(this.compared.sides.map(({ form }) => this.#nameBeside(form))).size === 1;
  }

  #nameBeside({ nameStatus, nameBasis }: Pick<NameSaid, "nameStatus" | "nameBasis">): string {
    return [this.#say.translate(`words.nameStatus.${nameStatus}`), nameBasis].filter(Boolean).join(" · ");
  }

  #parentName(id: string): string {
    const named = [
      ...this.#organizations,
      ...this.#organizations.flatMap(({ parent }) => (parent ? [parent] : [])),
    ];
    return named.find((each) => each.id === id)?.name ?? this.#say.translate("saving.another");
  }
}

interface NameSaid {
  name: string;
  nameStatus: string;
  nameBasis: string | null;
}
