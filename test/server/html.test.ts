import { expect, test } from "@jest/globals";
import { html } from "../../server/html.ts";

test("what comes from outside stays text, in content and in attributes", () => {
  const evil = `"><script>alert('x') & more</script>`;
  expect(html`<p title="${evil}">${evil}</p>`.text).toBe(
    `<p title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;) &amp; more&lt;/script&gt;">` +
      `&quot;&gt;&lt;script&gt;alert(&#39;x&#39;) &amp; more&lt;/script&gt;</p>`,
  );
});

test("HTML is put into HTML as it is, lists one after the other, nothing as nothing", () => {
  expect(
    html`<ul>${["a<", "b"].map((each) => html`<li>${each}</li>`)}${null}${undefined}${false}${0}</ul>`.text,
  ).toBe("<ul><li>a&lt;</li><li>b</li>0</ul>");
});
