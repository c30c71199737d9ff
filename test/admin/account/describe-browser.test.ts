import { expect, test } from "@jest/globals";
import { describeBrowser } from "../../../admin/account/describe-browser.ts";

test("a browser is told from those that call themselves by the same names", () => {
  const cases: [string | null, string | null, string | null][] = [
    [
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0",
      "Edge",
      "Windows",
    ],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Mobile Safari/604.1",
      "Safari",
      "iPhone",
    ],
    [
      "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36",
      "Chrome",
      "Android",
    ],
    ["curl/8.1", null, null],
    [null, null, null],
  ];
  for (const [userAgent, browser, system] of cases)
    expect(describeBrowser(userAgent)).toEqual({ browser, system });
});
