import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { browserPath } from "./programs.mjs";

/** Draws the places of the pane as they stand in the preview: docs/pane. It shows what was built last. */

const FOLDER = "docs/pane";
const SLOW = { timeout: 120_000 };
const HEIGHT = 820;
const SCENARIOS = "Scenarios side by side";

const quiet = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const colours = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  contrast: { colorScheme: "light", forcedColors: "active" },
};
const everywhere = ["350-light", "320-dark", "500-contrast"];

const press = (name) => (pane) => pane.getByRole("button", { name }).first().click(SLOW);
const goTo = (tab) => (pane) => pane.getByRole("tab", { name: tab, exact: true }).click(SLOW);
const wait = (words) => (pane) => pane.getByText(words).first().waitFor(SLOW);
const open = (title) => async (pane) => {
  const part = pane.getByRole("region", { name: title, exact: true });
  await part.locator("summary, h2 button").first().click(SLOW);
  await part.evaluate((card) => {
    // The head of the pane stays above what is scrolled.
    card.style.scrollMarginTop = "125px";
    card.scrollIntoView();
  });
};
const file = (path) => (pane) => pane.locator("input[type=file]").first().setInputFiles(path);
const lever = (name, value) => async (pane) => {
  await pane.getByLabel(`${name}, as a number`).fill(value, SLOW);
  await pane.getByLabel(`${name}, as a number`).press("Enter");
};
const choose = (name) => async (pane) => {
  await pane.getByRole("combobox", { name: "Rep" }).pressSequentially(name, SLOW);
  await pane.getByRole("option").first().click(SLOW);
};
const demo = [press(/^Load the demo company/), wait("Method")];
const tracked = [file("templates/west-team-q4.json"), wait("Method")];

/** Each picture: how one comes to what it shows, and the widths and colours in which it is drawn. */
const pictures = [
  { name: "start", steps: [wait("Other starts")] },
  { name: "build", steps: demo, as: everywhere },
  { name: "will-be-written", steps: [...demo, press("Write workbook"), wait("New sheets")] },
  { name: "refine", steps: [...demo, goTo("Refine"), open("Assumptions")], as: everywhere },
  { name: "one-rep", steps: [...demo, goTo("Refine"), open("One rep's quota"), choose("Carla")] },
  { name: "explore", steps: [...demo, goTo("Explore"), lever("Targets", "6%")], as: everywhere },
  { name: "scenarios", steps: [...demo, goTo("Explore"), open(SCENARIOS), wait("No buffer")] },
  { name: "track", steps: [...tracked, goTo("Track")], as: everywhere },
  { name: "reps", steps: [...tracked, goTo("Track"), goTo("Reps")] },
  { name: "actuals", steps: [...demo, goTo("Track")] },
  {
    name: "hand-off",
    steps: [...demo, goTo("Hand off"), wait("gates have not passed")],
    as: everywhere,
  },
  { name: "functions", steps: [...demo, press("Functions"), wait("47 functions")] },
];

/** One picture in a browser of its own colours, with nothing kept from the one before. */
async function draw({ browser, address }, { name, steps }, look) {
  const [width, colour] = look.split("-");
  const viewport = { width: 1280, height: HEIGHT };
  const page = await browser.newPage({ viewport, ...colours[colour] });
  await page.goto(address);
  const seat = await page.waitForSelector("#pane[src]", SLOW);
  await page.addStyleTag({ content: `body { grid-template: 100vh / 1fr ${width}px !important; }` });
  const pane = await seat.contentFrame();
  await pane.waitForSelector("h1", SLOW);
  for (const step of steps) await step(pane);
  await pane.waitForTimeout(600);
  await seat.screenshot({ path: join(FOLDER, `${name}-${look}.png`) });
  await page.close();
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const server = spawn(process.execPath, ["scripts/serve.mjs"], {
  env: { ...process.env, PORT: "0" },
  stdio: ["ignore", "pipe", "inherit"],
});
const address = /http:\S+/.exec(String((await once(server.stdout, "data"))[0]))[0];
const executablePath = browserPath();
if (executablePath === undefined) throw new Error("The pictures need Chromium.");
const browser = await chromium.launch({ executablePath, args: quiet });
for (const picture of pictures)
  for (const look of picture.as ?? ["350-light"]) await draw({ browser, address }, picture, look);
await browser.close();
server.kill();
