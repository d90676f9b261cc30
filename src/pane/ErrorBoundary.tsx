import { Component, type ReactNode } from "react";
import { words } from "./words/shell";

type Props = { readonly children: ReactNode };
type State = { readonly error: Error | null };

/** Where a fault of ours ends: a plain sentence instead of an empty pane. React asks for a class here. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const report = `${error.name}: ${error.message}\n${error.stack ?? ""}`;
    return (
      <main role="alert" style={{ padding: 16 }}>
        <h1>{words.crashed}</h1>
        <p>{words.crashedText}</p>
        <button type="button" onClick={() => void navigator.clipboard.writeText(report)}>
          {words.copyReport}
        </button>
      </main>
    );
  }
}
