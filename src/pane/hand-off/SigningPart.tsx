import { Part } from "../pieces/Part";
import type { HandOffProps } from "./hand-off-props";
import { SignedNow } from "./SignedStanding";
import { SignVersion } from "./SignVersion";
import { signWords } from "../words/signing";
import type { Gates } from "./useGates";

/** Who signs for the whole, and whether what was signed still stands. */
export function SigningPart({ found, ...props }: HandOffProps & { readonly found: Gates | null }) {
  const { session, model, acts, digest } = props;
  return (
    <Part name="handOff/sign" title={signWords.title} told={signWords.hint}>
      <SignedNow model={model} digest={digest} />
      <SignVersion model={model} latest={session.model} acts={acts} digest={digest} found={found} />
    </Part>
  );
}
