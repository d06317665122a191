import {describe, expect, test} from "vitest";
import {
  type NamedLine,
  nameHeight,
  namesAround,
  namesBeside,
  roomBeside
} from "../../../src/components/series-names.js";

const line = (label: string, ...heights: number[]): NamedLine => ({
  label,
  points: heights.map((y, i) => ({x: 50 + i * 30, y}))
});

describe("names beside their lines", () => {
  const area = {top: 12, bottom: 300, room: 138};

  test("stand at the heights of the ends where these are far apart", () => {
    const places = namesBeside([line("A", 100, 90), line("B", 200, 210)], area);
    expect(places.map(({x, y, anchor}) => ({x, y, anchor}))).toEqual([
      {x: 90, y: 90, anchor: "start"},
      {x: 90, y: 210, anchor: "start"}
    ]);
  });

  test("are moved a line apart where ends lie together, in the order of the ends, whatever the order of the series", () => {
    const [low, high] = namesBeside([line("B", 100, 102), line("A", 100, 100)], area);
    expect(low!.y - high!.y).toBe(nameHeight);
  });

  test("never leave the drawing: four ends at the bottom are pushed up, and keep apart", () => {
    const places = namesBeside(
      ["A", "B", "C", "D"].map((name) => line(name, 299)),
      area
    );
    const heights = places.map(({y}) => y).sort((a, b) => a - b);
    expect(heights.at(-1)).toBe(300);
    heights.slice(1).forEach((y, i) => expect(y - heights[i]!).toBe(nameHeight));
  });

  test("take two lines where one is too long, and are never cut while they fit", () => {
    const name = "Schülerinnen und Schüler";
    const [place] = namesBeside([line(name, 100)], area);
    expect(place!.lines.length).toBe(2);
    expect(place!.lines.join(" ")).toBe(name);
    expect(place!.y).toBe(100 - nameHeight / 2);
  });

  test("ask for as much room as the longest takes, but not for more than there is", () => {
    expect(roomBeside(["A"], 210)).toBeLessThan(40);
    expect(roomBeside(["A", "Ausländerinnen und Ausländer"], 210)).toBeGreaterThan(180);
    expect(roomBeside(["Ausländerinnen und Ausländer"], 132)).toBe(132);
  });
});

describe("names around their lines", () => {
  const area = {left: 48, bottom: 230};

  test("the upper stands above both lines and the lower below both, over the whole width of the name", () => {
    const upper = line("Fassung A", 60, 40, 100);
    const lower = line("Fassung B", 62, 44, 104);
    const [above, below] = namesAround([upper, lower], area);
    expect(above!.y).toBeLessThanOrEqual(40 - 12);
    expect(below!.y).toBeGreaterThanOrEqual(104 + 12);
  });

  test("a single name stands above its line, ending where it ends", () => {
    const [place] = namesAround([line("Wuppertal", 90, 85, 80, 70, 60)], area);
    expect(place).toMatchObject({x: 170, anchor: "end"});
    expect(place!.y).toBeLessThan(60);
  });

  test("a name without room above the axis stands above its own line", () => {
    const [, low] = namesAround([line("A", 50, 50), line("B", 225, 225)], area);
    expect(low!.y).toBeLessThan(225);
    expect(low!.y).toBeGreaterThan(50);
  });

  test("a name does not leave the drawing on the left", () => {
    const [place] = namesAround([{label: "Nordrhein-Westfalen", points: [{x: 60, y: 80}]}], area);
    expect(place!.x).toBeGreaterThan(48 + 100);
  });
});
