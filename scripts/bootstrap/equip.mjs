import { existsSync } from "node:fs";
import { browserPath, libreOfficePath, libreOfficeWriterPath } from "../programs.mjs";
import { exitCode } from "./run.mjs";

/** The programs that some tests need beside Node. */
const programs = [
  {
    found: browserPath,
    packages: ["chromium", "fonts-liberation"],
    plea: "No Chromium, Chrome or Edge: the tests in test/browser cannot run. Install one, or set QUOTA_WORKBOOK_BROWSER to its path.",
  },
  {
    found: libreOfficePath,
    packages: ["libreoffice-calc"],
    plea: "No LibreOffice: the tests in test/recalculation cannot run. Install it, or set QUOTA_WORKBOOK_LIBREOFFICE to the path of soffice.",
  },
  {
    found: libreOfficeWriterPath,
    packages: ["libreoffice-writer"],
    plea: "No LibreOffice Writer: test/handoff/opened.test.ts cannot open the documents. Install it beside LibreOffice.",
  },
];

/**
 * Installs the missing programs where that is possible (Debian, as root) and says loudly what is missing still.
 * True when nothing is.
 */
export function equip() {
  const wanted = programs.filter(({ found }) => !found()).flatMap(({ packages }) => packages);
  if (wanted.length > 0 && canInstall()) installDebian(wanted);
  const missing = programs.filter(({ found }) => !found());
  for (const { plea } of missing) {
    console.error(
      `\n*** ${plea}\n*** On Debian: apt-get install chromium libreoffice-calc libreoffice-writer\n`,
    );
  }
  return missing.length === 0;
}

const canInstall = () => existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;

function installDebian(packages) {
  console.error(`Installing ${packages.join(", ")} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  exitCode("apt-get", ["update", "-qq"], { env });
  exitCode("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], { env });
}
