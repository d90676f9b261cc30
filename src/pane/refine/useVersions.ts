import { useEffect, useMemo, useState } from "react";
import type { WorkbookHost } from "../../workbook";
import { keep, keptUnder } from "../kept-here";
import { refineWords } from "../words/refine";
import { versionWords } from "../words/versions";
import { versionIn, versionText, type Version } from "./version-text";
import { inMarks } from "../numbers/marks";

/** Names under which a workbook keeps versions. */
const IN_WORKBOOK = "version:";
const IN_BROWSER = "version/";

type Read = { readonly versions: readonly Version[]; readonly damaged: number };

function readAll(texts: readonly string[]): Read {
  const read = texts.map(versionIn);
  const versions = read.filter((version) => version !== null);
  return { versions, damaged: read.length - versions.length };
}

/** By when they were made: ids begin with the time. */
function inOrder(versions: readonly Version[]): readonly Version[] {
  const byId = new Map(versions.map((version) => [version.id, version]));
  return [...byId.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** The versions that are kept: in the open workbook, or in this browser while there is none. */
export function useVersions(host: WorkbookHost | null, company: string) {
  const [read, setRead] = useState<Read | null>(null);
  const [trouble, setTrouble] = useState("");
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isOver = false;
    const ofBrowser = readAll(keptUnder(IN_BROWSER));
    const mine = ofBrowser.versions.filter((version) => version.company === company);
    const told = (inWorkbook: Read) => {
      if (isOver) return;
      const versions = inOrder([...mine, ...inWorkbook.versions]);
      setRead({ versions, damaged: inWorkbook.damaged });
    };
    if (host === null) {
      told({ versions: [], damaged: 0 });
      return undefined;
    }
    host.keptTexts().then(
      (texts) => {
        const ours = Object.entries(texts).filter(([name]) => name.startsWith(IN_WORKBOOK));
        told(readAll(ours.map(([, text]) => text)));
      },
      (error: unknown) => {
        told({ versions: [], damaged: 0 });
        if (!isOver)
          setTrouble(error instanceof Error ? inMarks(error.message) : refineWords.notShown);
      },
    );
    return () => {
      isOver = true;
    };
  }, [host, company, turn]);

  /** Keeps a version, and says whether it could. */
  const keepVersion = async (version: Version): Promise<boolean> => {
    setTrouble("");
    try {
      const text = versionText(version);
      if (host !== null) await host.keepText(`${IN_WORKBOOK}${version.id}`, text);
      else if (!keep(`${IN_BROWSER}${version.id}`, text)) {
        setTrouble(versionWords.versionNotKept);
        return false;
      }
    } catch (error) {
      setTrouble(error instanceof Error ? inMarks(error.message) : versionWords.versionNotKept);
      return false;
    }
    setTurn((now) => now + 1);
    return true;
  };
  const versions = useMemo(() => read?.versions ?? [], [read]);
  return { versions, damaged: read?.damaged ?? 0, trouble, keepVersion };
}
