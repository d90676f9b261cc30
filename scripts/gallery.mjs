import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { libreOfficePath } from "./programs.mjs";

/** Prints every sheet of the templates as LibreOffice lays it out, and a page of pictures: docs/gallery.md. */

const FOLDER = "docs/pictures/gallery";
const DOTS_PER_INCH = "80";
const DAY = "2026-01-05";

/** The templates that are shown, and of the later ones only what the earlier have not. */
const templates = [
  "saas-12-reps",
  "saas-12-reps-with-deals",
  "segmented-48-reps",
  "west-team-q4",
  "insurance-team",
];

const office = libreOfficePath();
if (office === undefined) throw new Error("The gallery needs LibreOffice.");
const desk = mkdtempSync(join(tmpdir(), "gallery-"));
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });

const run = (program, ...args) =>
  execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

function printed(template) {
  const file = join(desk, `${template}.xlsx`);
  run(
    process.execPath,
    "scripts/quota.mjs",
    "workbook",
    `templates/${template}.json`,
    "--out",
    file,
    "--date",
    DAY,
  );
  const profile = pathToFileURL(join(desk, "profile")).href;
  run(
    office,
    `-env:UserInstallation=${profile}`,
    "--headless",
    "--convert-to",
    "pdf",
    "--outdir",
    desk,
    file,
  );
  return { pdf: join(desk, `${template}.pdf`), sheets: sheetsOf(file) };
}

/** How the sheets of a file are called: pages within a sheet begin with something else. */
function sheetsOf(file) {
  const workbook = run("unzip", "-p", file, "xl/workbook.xml");
  const names = [...workbook.matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name]) => name);
  return new Set(names.map((name) => name.replaceAll("&amp;", "&")));
}

/** Every page's first two lines: a sheet's name and what it is for. */
function pagesOf(pdf) {
  const pages = run("pdftotext", "-layout", pdf, "-").split("\f");
  return pages.map((text) => {
    const lines = text
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
    // The page header stands above the sheet's own title.
    return lines.slice(1, 3).map((line) => line.replace(/ {2,}.*/, ""));
  });
}

const shown = new Map();
for (const template of templates) {
  const { pdf, sheets } = printed(template);
  pagesOf(pdf).forEach(([name, purpose], place) => {
    if (!sheets.has(name) || shown.has(name)) return;
    const number = String(place + 1);
    const slug = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
    run("pdftoppm", "-png", "-r", DOTS_PER_INCH, "-f", number, "-l", number, pdf, join(desk, slug));
    const picture = readdirSync(desk).find(
      (each) => each.startsWith(`${slug}-`) && each.endsWith(".png"),
    );
    renameSync(join(desk, picture), join(FOLDER, `${slug}.png`));
    shown.set(name, { template, purpose, slug });
  });
}
rmSync(desk, { recursive: true, force: true });

const parts = [...shown].map(
  ([name, { template, purpose, slug }]) =>
    `## ${name}\n\n${purpose} Shown: \`templates/${template}.json\`.\n\n![The first page of the sheet ${name}](pictures/gallery/${slug}.png)\n`,
);
writeFileSync(
  "docs/gallery.md",
  `# Every sheet as it prints\n\nThe first page of each sheet, laid out by LibreOffice. Printed by \`npm run gallery\`.\n\n${parts.join("\n")}`,
);
console.log(`${shown.size} sheets in docs/gallery.md`);
