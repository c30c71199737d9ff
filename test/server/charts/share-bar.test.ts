import { expect, test } from "@jest/globals";
import { shareBar } from "../../../server/charts/share-bar.ts";

test("parts a whole, with each part's number and share above it", () => {
  const { text } = shareBar({
    id: "fresh",
    locale: "es",
    title: "Cómo están los datos",
    parts: [
      { label: "Verificado", value: 11_999, tone: 2 },
      { label: "Vencido", value: 0 },
      { label: "Nunca", value: 1, tone: 6 },
    ],
  });
  expect([...text.matchAll(/<\/span>([^<]*)<\/li>/g)].map(([, label]) => label)).toEqual([
    "Verificado: 11.999 (&gt; 99\u00a0%)",
    "Vencido: 0 (0\u00a0%)",
    "Nunca: 1 (&lt; 1\u00a0%)",
  ]);
  expect(
    [...text.matchAll(/tone-(\d)" stroke-width="0" x="([^"]*)"/g)].map(([, tone, x]) => [tone, x]),
  ).toEqual([
    ["2", "0%"],
    ["6", "99.99%"],
  ]);
  expect(text).toContain(`aria-labelledby="fresh-title" aria-describedby="fresh-says"`);
});

test("of nothing there are no shares", () => {
  const { text } = shareBar({ id: "none", locale: "en", title: "None", parts: [{ label: "All", value: 0 }] });
  expect(text).toContain("</span>All: 0</li>");
  expect(text).not.toContain("NaN");
});
