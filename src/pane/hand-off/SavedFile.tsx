import { useEffect, useRef } from "react";
import { Button } from "@fluentui/react-components";
import { Message } from "../pieces/Message";
import type { SaveFile } from "../save-file";
import { fileWords } from "../words/files";

export type SavedFileProps = {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly type: string;
  /** What is in it. */
  readonly told?: string;
  readonly save: SaveFile;
};

/** A file that was made: it is saved once by itself, and again whenever somebody wants it. */
export function SavedFile({ name, content, type, told = "", save }: SavedFileProps) {
  const saved = useRef<string | Uint8Array | null>(null);
  useEffect(() => {
    if (saved.current === content) return;
    saved.current = content;
    save(name, content, type);
  }, [name, content, type, save]);
  return (
    <div role="status">
      <Message intent="success" title={fileWords.saved(name)}>
        {told}{" "}
        <Button size="small" onClick={() => save(name, content, type)}>
          {fileWords.saveAgain}
        </Button>
      </Message>
    </div>
  );
}
