import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { filesOf, planOf } from "./written";

const folder = mkdtempSync(join(tmpdir(), "quota-documents-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("an independent word processor opens every kind of document, picture and all", async () => {
  const files = await filesOf(planOf("saas-12-reps"));
  // Letters are all of one kind: one of each will do.
  const wanted = [...files].filter(
    ([path]) => path.endsWith(".docx") && !/letters\/(R(?!08)|S02)/.test(path),
  );
  const paths = wanted.map(([path, bytes]) => {
    // There is an index of the package, and one of our own papers.
    const own = join(folder, path.startsWith("internal/index") ? "own-index.docx" : basename(path));
    writeFileSync(own, bytes);
    return own;
  });
  const program = process.env["QUOTA_WORKBOOK_LIBREOFFICE"] ?? "soffice";
  const ended = spawnSync(
    program,
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
      "--headless",
      "--convert-to",
      "txt:Text (encoded):UTF8",
      "--outdir",
      join(folder, "out"),
      ...paths,
    ],
    { encoding: "utf8", timeout: 300_000 },
  );
  expect([ended.status, ended.stderr.includes("could not be loaded")]).toEqual([0, false]);
  const read = readdirSync(join(folder, "out"));
  expect(read).toHaveLength(wanted.length);
  const letter = readFileSync(join(folder, "out", "R08-Hugo-Haddad.txt"), "utf8");
  expect(letter).toContain("Your quota for the year from 2026-01-01 to 2026-12-31 is $679,000.");
  const agenda = readFileSync(join(folder, "out", "meeting-sign-off.txt"), "utf8");
  expect(agenda).toContain("$9,240,000");
});
