import { isShut, type Problem, type QuotaModel } from "../engine";
import { readSettings, settingsText, signedModel, type Signing } from "../intake";
import { sha256 } from "./digest";
import { write } from "./files";
import { gated } from "./gates-command";
import { tellProblems } from "./model-commands";
import { shutReport } from "./report/gates-report";
import { optionIn, UsageError, wordsIn } from "./usage";

const SIGNER = "--signer";
const options = ["--out", "--version", "--date", "--last-year"] as const;

type Signer = Signing["signers"][number];

/** Everybody who signs, and the call without them: of this option there may be several. */
function signersIn(args: readonly string[]): {
  readonly signers: readonly Signer[];
  readonly rest: readonly string[];
} {
  const signers: Signer[] = [];
  const rest: string[] = [];
  for (let place = 0; place < args.length; place += 1) {
    const word = args[place] ?? "";
    if (word !== SIGNER) {
      rest.push(word);
      continue;
    }
    place += 1;
    signers.push(signerOf(args[place] ?? ""));
  }
  if (signers.length === 0) throw new UsageError('Nobody signs: give --signer "ROLE: NAME".');
  return { signers, rest };
}

function signerOf(word: string): Signer {
  const [, role = "", name = ""] = /^([^:]+):(.+)$/.exec(word) ?? [];
  if (role.trim() === "" || name.trim() === "") {
    throw new UsageError(`${SIGNER} needs a role and a name, as in --signer "CRO: Dana Li".`);
  }
  return { role: role.trim(), name: name.trim() };
}

function dayIn(args: readonly string[]): string {
  if (!args.includes("--date")) return new Date().toISOString().slice(0, 10);
  const day = optionIn(args, "--date");
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new UsageError(`${day} is no day as in 2026-01-31.`);
  return day;
}

/** A version is signed once, and stands at the end of the log. */
function versionProblems({ decisions }: QuotaModel, version: string): readonly Problem[] {
  const isSigned = decisions.signed?.version === version;
  const place = decisions.versions.findIndex((line) => line.version === version);
  const isEarlier = place >= 0 && place < decisions.versions.length - 1;
  if (!isSigned && !isEarlier) return [];
  const what = isSigned
    ? `The version ${version} is signed already.`
    : `The version ${version} stands in the version log, and later ones after it.`;
  return [{ where: "--version", what, remedy: "Give what is signed now a name of its own." }];
}

/** `sign`: the model as it is signed; nothing is written while a gate is open. */
export async function signCommand(args: readonly string[]): Promise<number> {
  const { signers, rest } = signersIn(args);
  const [out, version, on] = [optionIn(rest, "--out"), optionIn(rest, "--version"), dayIn(rest)];
  const [path = ""] = wordsIn(rest, options, 1);
  const found = gated(path, rest);
  if (found === null) return 1;
  const { model, gates } = found;
  const problems = versionProblems(model, version);
  if (problems.length > 0) {
    tellProblems(problems);
    return 1;
  }
  if (gates.some(isShut)) {
    console.error(shutReport(gates));
    return 1;
  }
  const text = settingsText(await signedModel(model, { version, on, signers }, sha256));
  // What cannot be read back was not signed: a name too long, somebody twice.
  const reading = readSettings(text);
  if (reading.kind === "problems") {
    tellProblems(reading.problems);
    return 1;
  }
  write(out, text);
  const names = signers.map(({ role, name }) => `${name} (${role})`).join(", ");
  console.error(`Wrote ${out}: version ${version}, signed on ${on} by ${names}`);
  return 0;
}
