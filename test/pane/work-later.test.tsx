/** @jest-environment jsdom */
import { render, screen, waitFor } from "@testing-library/react";
import { ErrorBoundary } from "../../src/pane/ErrorBoundary";
import { current, useLater } from "../../src/pane/work/useLater";

function Asked({ number, answer }: { readonly number: number; readonly answer: () => string }) {
  const later = useLater(answer, [number]);
  return (
    <>
      <p>standing: {later?.value ?? "nothing"}</p>
      <p>of now: {current(later) ?? "nothing"}</p>
    </>
  );
}

test("what is found stands until the next is there, and is known as old", async () => {
  const view = render(<Asked number={1} answer={() => "one"} />);
  expect(screen.getByText("standing: nothing")).toBeTruthy();
  await screen.findByText("of now: one");
  view.rerender(<Asked number={2} answer={() => "two"} />);
  expect(screen.getByText("standing: one")).toBeTruthy();
  expect(screen.getByText("of now: nothing")).toBeTruthy();
  await screen.findByText("of now: two");
});

test("a fault in what is worked out later ends in the boundary, as any other does", async () => {
  const told: unknown[] = [];
  const silent = (event: ErrorEvent) => {
    told.push(event.error);
    event.preventDefault();
  };
  window.addEventListener("error", silent);
  const answer = () => {
    throw new RangeError("The plan has no rep R7.");
  };
  render(
    <ErrorBoundary>
      <Asked number={1} answer={answer} />
    </ErrorBoundary>,
  );
  await screen.findByRole("heading", { name: "The pane stopped because of a fault of ours." });
  await waitFor(() => expect(told).toContainEqual(new RangeError("The plan has no rep R7.")));
  window.removeEventListener("error", silent);
});
