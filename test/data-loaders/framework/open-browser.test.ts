import {expect, test} from "vitest";
import {hasDesktop} from "../../../data-loaders/framework/open-browser.js";

test("hasDesktop expects one on macOS, on Windows, and where there is a display", () => {
  expect(hasDesktop({}, "darwin")).toBe(true);
  expect(hasDesktop({}, "win32")).toBe(true);
  expect(hasDesktop({DISPLAY: ":0"}, "linux")).toBe(true);
  expect(hasDesktop({WAYLAND_DISPLAY: "wayland-0"}, "linux")).toBe(true);
});

test("hasDesktop expects none on a server, over a remote shell, and in a test run", () => {
  expect(hasDesktop({}, "linux")).toBe(false);
  expect(hasDesktop({SSH_CONNECTION: "1", DISPLAY: ":10"}, "linux")).toBe(false);
  expect(hasDesktop({CI: "true"}, "darwin")).toBe(false);
});
