import {describe, expect, it} from "vitest";
import {DeliveryError} from "../../../../data-loaders/contract/problem.js";
import {PrintError, printProblem} from "../../../../data-loaders/report/print/problems.js";
import {environmentOf} from "../../../../data-loaders/report/release/environment.js";
import {reasonsOf, releaseProblem} from "../../../../data-loaders/report/release/problem.js";

const commit = {id: "abc", date: "2026-11-29T10:00:00+01:00", changed: []};

describe("the environment of an edition", () => {
  it("names state, Node, packages and the browser that prints, each with its version", async () => {
    expect(await environmentOf("2026", false, commit)).toEqual({
      edition: "2026",
      probe: false,
      commit: "abc",
      stand: "2026-11-29T10:00:00+01:00",
      node: process.version,
      browser: expect.stringMatching(/^Chromium \d+(?:\.\d+){3}$/),
      pakete: expect.stringMatching(/^[0-9a-f]{64}$/)
    });
  });
});

describe("what is thrown while an edition is made", () => {
  it("is a reason against it where a reader can put it right, such as a missing browser", () => {
    expect(reasonsOf(new PrintError([printProblem("D105", "PATH")]))).toMatchObject([
      {code: "D105", place: {file: "PATH"}}
    ]);
    expect(reasonsOf(new DeliveryError([releaseProblem("F211", {file: "x"}, "x")]))).toMatchObject([{code: "F211"}]);
    expect(reasonsOf(new TypeError("x"))).toBeUndefined();
  });
});
