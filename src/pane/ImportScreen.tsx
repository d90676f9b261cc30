import { lazy, Suspense, useEffect, useState } from "react";
import type { ImportPlaceProps } from "./import/ImportPlace";
import { Message } from "./pieces/Message";
import { useStandingModel } from "./standing-model";
import { words } from "./words/shell";

function NotLoaded({ onBack }: ImportPlaceProps) {
  return (
    <main>
      <Message
        intent="error"
        title={words.failed}
        choices={[{ label: words.goBack, onChoose: onBack }]}
      >
        {words.importNotLoaded}
      </Message>
    </main>
  );
}

/** The import's place comes when somebody first asks for it. */
const ImportPlace = lazy(() =>
  import("./import/ImportPlace").then(
    (place) => ({ default: place.ImportPlace }),
    () => ({ default: NotLoaded }),
  ),
);

/** The import's place, kept as it is while another screen is shown: nothing of it is lost. */
export function ImportScreen(props: Omit<ImportPlaceProps, "standing">) {
  const standing = useStandingModel(props.session, props.host);
  const isShown = props.session.screen === "import";
  const [wasShown, setWasShown] = useState(isShown);
  useEffect(() => setWasShown((before) => before || isShown), [isShown]);
  if (!isShown && !wasShown) return null;
  return (
    <div hidden={!isShown}>
      <Suspense fallback={<p role="status">{words.loading}</p>}>
        <ImportPlace {...props} standing={standing} />
      </Suspense>
    </div>
  );
}
