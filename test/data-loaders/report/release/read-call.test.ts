import {describe, expect, it} from "vitest";
import {readCall} from "../../../../data-loaders/report/release/read-call.js";

describe("the call of a command", () => {
  it("is read as words and flags, in any order", () => {
    expect(readCall(["--json", "alt", "neu"], 2, ["json", "laut"])).toEqual({
      words: ["alt", "neu"],
      flags: new Set(["json"])
    });
  });

  it.each([[["alt"]], [["alt", "neu", "mehr"]], [["alt", "neu", "--leise"]], [["alt", "neu", "--json=ja"]]])(
    "is not read from %j",
    (args) => {
      expect(readCall(args, 2, ["json"])).toBeUndefined();
    }
  );
});
