import {describe, expect, it} from "vitest";
import {allCodes} from "../../../data-loaders/messages/all-codes.js";
import {messageTitle} from "../../../src/components/message-list.js";

describe("messageTitle(message)", () => {
  it("is a headline, though some titles are sentences that a command says", () => {
    const titles = allCodes.map(messageTitle);
    expect(titles).toContain("D102: Eine Zelle der Seite zeigt einen Fehler");
    expect(titles.filter((title) => title.endsWith("."))).toEqual([]);
  });
});
