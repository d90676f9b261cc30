import { isDarkTheme } from "../../src/pane/theme";

test.each([
  [{ isDarkTheme: true, bodyBackgroundColor: "#ffffff" }, false, true],
  [{ bodyBackgroundColor: "#292929" }, false, true],
  [{ bodyBackgroundColor: "#E6E6E6" }, true, false],
  [{ bodyBackgroundColor: "" }, true, true],
  [null, false, false],
  [undefined, true, true],
])("of %j, where the browser prefers dark: %s, the pane is dark: %s", (theme, prefers, dark) => {
  expect(isDarkTheme(theme, prefers)).toBe(dark);
});
