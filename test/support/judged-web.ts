import { judgeLink, type Verdict } from "../../server/quality/web/judge-link.ts";
import type { PageFingerprint } from "../../server/quality/web/page-fingerprint.ts";
import { openTestWeb, type TestWeb } from "./test-web.ts";

/** What the organization is called whose links are judged. */
export const names = ["Casa Azul del Migrante", "CAM"];
export const spanish =
  "Somos una casa que recibe a las personas que van de camino y que no tienen donde dormir. Aquí se les da techo, comida y " +
  "ayuda para los trámites, sin preguntar de donde vienen ni a donde van. La puerta está abierta todos los días del año.";
export const english =
  "This is the page of a company that sells garden furniture. You can order it here and we will bring it to your door on the " +
  "day that you choose, with all that you need to put it together and have a seat in the sun.";

/** A page with a title and a text; `rest` stands in its first tag. */
export const page = (title: string, text: string, rest = "") =>
  `<!doctype html><html${rest}><head><title>${title}</title></head><body><h1>${title}</h1><p>${text}</p></body></html>`;
/** The organization's own. */
export const casa = page("Casa Azul del Migrante | Inicio", spanish, " lang=es");

/** A web in the test's hand whose links are looked at and judged. */
export interface JudgedWeb extends TestWeb {
  /** Looks at an address of it, and says what came of it. */
  judge(address: string, kept?: PageFingerprint | null): Promise<Verdict>;
  /** What is kept of a page that says this. */
  keep(html: string): Promise<PageFingerprint>;
}

export async function openJudgedWeb(): Promise<JudgedWeb> {
  const web = await openTestWeb();
  const judge: JudgedWeb["judge"] = async (address, kept = null) => {
    const link = web.link(address);
    return judgeLink({ link, names, kept }, await web.look(link, { limits: { milliseconds: 500 } }));
  };
  const keep: JudgedWeb["keep"] = async (html) => {
    web.put("kept.test/", html);
    return (await judge("kept.test/")).fingerprint!;
  };
  return { ...web, judge, keep };
}
