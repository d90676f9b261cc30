import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Frame,
  type Page,
} from "playwright-core";

/** The preview, served and opened as a person does. */
export type OpenPreview = {
  readonly page: Page;
  readonly pane: Frame;
  /** What the browser complained of: refused addresses, errors, policy violations. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
};

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

/** Starts the project's own server and waits for the address it prints. */
function served(): Promise<{ readonly address: string; readonly server: ChildProcess }> {
  const server = spawn(process.execPath, ["scripts/serve.mjs"], {
    env: { ...process.env, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    let said = "";
    server.on("exit", (code) => reject(new Error(`The server ended with ${String(code)}.`)));
    server.stdout.on("data", (bytes: Buffer) => {
      said += bytes.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (address !== undefined) resolve({ address, server });
    });
  });
}

async function launched(): Promise<Browser> {
  const executablePath = process.env["QUOTA_WORKBOOK_BROWSER"] ?? "/usr/bin/chromium";
  return chromium.launch({ executablePath, args: quiet });
}

/** How the browser of a person is set. */
type Settings = Pick<BrowserContextOptions, "deviceScaleFactor" | "reducedMotion">;

/** Opens the preview in a browser, with the pane loaded beside the workbook. */
export async function openPreview(
  size = { width: 1280, height: 800 },
  settings: Settings = {},
): Promise<OpenPreview> {
  const { address, server } = await served();
  const browser = await launched();
  const page = await browser.newPage({ viewport: size, ...settings });
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (said) => {
    if (said.type() === "error") complaints.push(said.text());
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) complaints.push(`asked for ${url}`);
  });
  await page.goto(address);
  const seat = await page.waitForSelector("#pane[src]", { timeout: 60_000 });
  const pane = await seat.contentFrame();
  if (pane === null) throw new Error("The pane has no frame.");
  await pane.waitForSelector("h1", { timeout: 60_000 });
  return {
    page,
    pane,
    complaints,
    close: async () => {
      await browser.close();
      server.removeAllListeners("exit");
      server.kill();
    },
  };
}

/** Opens another pane on the same workbook, as a second window of it does. */
export async function openPane(page: Page): Promise<Frame> {
  await page.evaluate(() => {
    const seat = document.createElement("iframe");
    seat.id = "second-pane";
    seat.src = "pane-frame.html";
    seat.style.cssText =
      "position: fixed; inset: 0 auto 0 0; width: 350px; height: 100vh; z-index: 9";
    document.body.append(seat);
  });
  const pane = await (await page.waitForSelector("#second-pane")).contentFrame();
  if (pane === null) throw new Error("The second pane has no frame.");
  await pane.waitForSelector("h1", { timeout: 60_000 });
  return pane;
}

/** Waits until no colour is on its way to another: a contrast measured half-way is nobody's. */
async function settled(pane: Frame): Promise<void> {
  await pane.waitForFunction(
    async () => {
      const moving = () =>
        document.getAnimations().some((one) => one instanceof CSSTransition && !isOver(one));
      const isOver = (one: Animation) => one.playState === "finished" || one.playState === "idle";
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      await frame();
      await frame();
      return !moving();
    },
    undefined,
    { timeout: 30_000 },
  );
}

/**
 * What axe finds in the pane as it stands, but for the empty guards by which Fluent keeps the focus: each rule with
 * the elements that break it.
 */
export async function violations(pane: Frame): Promise<readonly string[]> {
  await settled(pane);
  await pane.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  return pane.evaluate(async () => {
    type Found = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };
    const axe = Reflect.get(window, "axe") as {
      readonly run: (where: object) => Promise<{ readonly violations: readonly Found[] }>;
    };
    const found = (await axe.run({ exclude: ["[data-tabster-dummy]"] })).violations;
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
}
