import { useState } from "react";
import { keep, kept } from "../kept-here";

const NAME = "owner";

/** Who works here, as this browser remembers it, and a way to say otherwise. */
export function useOwner(): readonly [owner: string, name: (owner: string) => void] {
  const [owner, setOwner] = useState(() => kept(NAME) ?? "");
  return [
    owner,
    (next) => {
      keep(NAME, next);
      setOwner(next);
    },
  ];
}
