/** @jest-environment jsdom */
import { cleanup, render, screen } from "@testing-library/react";
import { useKeptFocus } from "../../src/pane/work/useKeptFocus";

afterEach(cleanup);

function Bar({ question, told }: { readonly question: string; readonly told: string }) {
  const keptFocus = useKeptFocus<HTMLElement>();
  return (
    <footer {...keptFocus}>
      <div role="status" tabIndex={-1}>
        {told}
      </div>
      {question !== "" && <button>{question}</button>}
      <button>Write</button>
    </footer>
  );
}

test("when a question goes away with the focus, it goes to what is told now, or else to the first button", () => {
  const view = render(<Bar question="Write now" told="" />);
  screen.getByRole("button", { name: "Write now" }).focus();
  view.rerender(<Bar question="" told="Writing" />);
  expect(document.activeElement).toBe(screen.getByRole("status"));
  view.rerender(<Bar question="Dismiss" told="" />);
  screen.getByRole("button", { name: "Dismiss" }).focus();
  view.rerender(<Bar question="" told="" />);
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Write" }));
});

test("whoever has gone elsewhere is not called back when the part is drawn anew", () => {
  const view = render(<Bar question="Write now" told="" />);
  const button = screen.getByRole("button", { name: "Write now" });
  button.focus();
  button.blur();
  view.rerender(<Bar question="" told="Changed in the sheets" />);
  expect(document.activeElement).toBe(document.body);
});
