import {readFileSync} from "node:fs";
import {rgb} from "d3";
import {describe, expect, test} from "vitest";

const sheet = readFileSync(new URL("../../../src/styles/tokens.css", import.meta.url), "utf8");
const [light = "", dark = ""] = sheet.split("@media screen and (prefers-color-scheme: dark)");
const schemes = {light: tokens(light), dark: {...tokens(light), ...tokens(dark)}};

const texts = ["ink", "ink-soft", "ink-faint", "accent", "mark", "good", "bad"];
/** Series give their colour to the names beside their lines. */
const series = ["series-1", "series-2", "series-3", "series-4", "series-5"];
const graphics = ["rule-strong", "series-context"];
const tinted = [
  ["mark", "mark-tint"],
  ["good", "good-tint"],
  ["bad", "bad-tint"],
  ["ink", "mark-tint"],
  ["ink", "paper-sunken"],
  ["ink-soft", "paper-raised"]
] as const;

describe.each(Object.entries(schemes))("the colours of the %s scheme", (_, colors) => {
  test.each([...texts, ...series])("%s can be read as text on paper (4.5 : 1)", (name) => {
    expect(contrast(colors[name]!, colors["paper"]!)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(graphics)("%s can be seen on paper (3 : 1)", (name) => {
    expect(contrast(colors[name]!, colors["paper"]!)).toBeGreaterThanOrEqual(3);
  });

  test.each(tinted)("%s can be read on %s (4.5 : 1)", (name, ground) => {
    expect(contrast(colors[name]!, colors[ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  test("the line of an interval, seven tenths of its series, can be seen on paper (3 : 1)", () => {
    const [line, paper] = [rgb(colors["series-1"]!), rgb(colors["paper"]!)];
    const mixed = rgb(
      ...((["r", "g", "b"] as const).map((c) => 0.7 * line[c] + 0.3 * paper[c]) as [number, number, number])
    );
    expect(contrast(mixed.formatHex(), paper.formatHex())).toBeGreaterThanOrEqual(3);
  });
});

test("dark colours are for screens: paper is white whatever the reader’s system prefers", () => {
  expect(dark).not.toBe("");
  expect(sheet).not.toMatch(/(?<!screen and )\(prefers-color-scheme: dark\)/);
});

function tokens(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!])
  );
}

/** Contrast ratio of WCAG 2.1. */
function contrast(a: string, b: string): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminance(color: string): number {
  const {r, g, b} = rgb(color);
  const [red, green, blue] = [r, g, b].map((c) =>
    c / 255 <= 0.03928 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
