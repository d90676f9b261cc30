import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { browserPath } from "./programs.mjs";

/** Excel asks for 16, 32, 64 and 80 of the add-in's own icon; the store shows 128. A button needs three. */
const SIZES = {
  icon: [16, 32, 64, 80, 128],
  write: [16, 32, 80],
  refresh: [16, 32, 80],
  check: [16, 32, 80],
};

const browser = await chromium.launch({
  executablePath: browserPath(),
  args: ["--headless", "--no-sandbox", "--disable-gpu"],
});
for (const [name, sizes] of Object.entries(SIZES)) {
  const drawing = readFileSync(`assets/${name}.svg`, "utf8");
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${drawing}`);
    writeFileSync(`assets/${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
}
await browser.close();
