import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { browserPath } from "./programs.mjs";

/** Excel asks for 16, 32, 64 and 80; the store shows 128. */
const SIZES = [16, 32, 64, 80, 128];

const drawing = readFileSync("assets/icon.svg", "utf8");
const browser = await chromium.launch({
  executablePath: browserPath(),
  args: ["--headless", "--no-sandbox", "--disable-gpu"],
});
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${drawing}`);
  writeFileSync(`assets/icon-${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
