/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { Pane } from "../../src/pane";
import { commandDesk } from "../../src/pane/commands/command-desk";

Reflect.set(
  globalThis,
  "ResizeObserver",
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);
afterEach(cleanup);

test("what a command says stands in the pane until it is dismissed", () => {
  const desk = commandDesk();
  render(<Pane host={null} isDark={false} desk={desk} />);
  act(() => desk.say({ intent: "success", title: "Checks", text: "All checks pass" }));
  expect(screen.getByText("All checks pass").closest('[role="status"]')).not.toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(screen.queryByText("All checks pass")).toBeNull();
});

test("a command said it before the pane was drawn: it stands there all the same", () => {
  const desk = commandDesk();
  desk.say({ intent: "warning", title: "Checks", text: "2 checks fail" });
  render(<Pane host={null} isDark={false} desk={desk} />);
  expect(screen.getByText("2 checks fail")).toBeTruthy();
});

test("the desk is taken while a model stands in the pane, and free before and after", () => {
  const desk = commandDesk();
  render(<Pane host={null} isDark={false} desk={desk} />);
  expect(desk.occupant()).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: /Insurance team/ }));
  expect(desk.occupant()).not.toBeNull();
  cleanup();
  expect(desk.occupant()).toBeNull();
});
