const A_MINUTE = 60_000;

/** Hands a text or bytes to the person as a file to keep. */
export type SaveFile = (name: string, content: string | Uint8Array, type?: string) => void;

/** Hands a text or bytes to the person as a file to keep; a text is JSON unless somebody says otherwise. */
export const saveFile: SaveFile = (name, content, type = "application/json") => {
  const part = typeof content === "string" ? content : new Uint8Array(content);
  const address = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name.replace(/[^\p{L}\p{N}._ -]/gu, "-");
  link.click();
  // A large file is still being saved when the click is over.
  setTimeout(() => URL.revokeObjectURL(address), A_MINUTE);
};
