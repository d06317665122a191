import {describe, expect, it} from "vitest";
import type {Approval} from "../../../indicators/release/approval.js";
import {standingOf, type Subject} from "../../../indicators/release/standing.js";
import type {StepId} from "../../../indicators/release/steps.js";

const [text, definition, zahlen] = ["1".repeat(32), "2".repeat(32), "3".repeat(32)];
const subject: Subject = {
  title: "Kapitel Arbeit",
  current: {text, definition, zahlen},
  providers: ["Bundesagentur für Arbeit"]
};
const roles = {
  entwurf: "Redaktion",
  fachlich: "Bundesagentur für Arbeit",
  methodisch: "Methodische Beratung",
  geheimhaltung: "Abgeschottete Statistikstelle",
  freigabe: "Leitung"
} as const;

function approval(step: StepId, sign: string, more: Partial<Approval> = {}): Approval {
  return {step, sign, role: roles[step], date: "2026-11-20", of: {text, definition, zahlen}, line: 5, ...more};
}

const all = [
  approval("entwurf", "r1"),
  approval("fachlich", "f1"),
  approval("methodisch", "m1"),
  approval("geheimhaltung", "g1"),
  approval("freigabe", "l1")
];

describe("the state of a chapter", () => {
  it("is a draft as long as nobody has taken a step", () => {
    const standing = standingOf(subject, []);
    expect(standing.state).toBe("Entwurf");
    expect(standing.missing).toEqual(["entwurf", "fachlich", "methodisch", "geheimhaltung", "freigabe"]);
  });

  it("follows the steps in their order", () => {
    const states = all.map((_, i) => standingOf(subject, all.slice(0, i + 1)).state);
    expect(states).toEqual(["Entwurf", "fachlich geprüft", "methodisch geprüft", "Geheimhaltung frei", "freigegeben"]);
    expect(standingOf(subject, all)).toEqual({state: "freigegeben", missing: [], problems: []});
  });

  it("does not pass over a step that is missing", () => {
    const without = all.filter(({step}) => step !== "methodisch");
    expect(standingOf(subject, without)).toMatchObject({state: "fachlich geprüft", missing: ["methodisch"]});
  });

  it("needs somebody who laid the draft before", () => {
    expect(standingOf(subject, all.slice(1))).toMatchObject({state: "Entwurf", missing: ["entwurf"]});
  });

  it("falls back where text, definition or numbers have changed, and says what has", () => {
    const changed = {...subject, current: {text: "9".repeat(32), definition, zahlen: "8".repeat(32)}};
    const {state, problems} = standingOf(changed, all);
    expect(state).toBe("Entwurf");
    expect(problems.map(({code}) => code)).toEqual(["F106", "F106", "F106", "F106", "F106"]);
    expect(problems[1]!.message).toBe(
      "Kapitel Arbeit: „fachlich geprüft“ vom 20.11.2026 gilt nicht mehr. Seither haben sich der Text und die Zahlen geändert."
    );
    const definitionOnly = standingOf({...subject, current: {text, definition: "7".repeat(32), zahlen}}, all);
    expect(definitionOnly.problems[0]!.message).toContain("Seither hat sich die Definition geändert.");
  });

  it("does not judge a part that is not known here", () => {
    expect(standingOf({...subject, current: {text, definition}}, all).state).toBe("freigegeben");
  });

  it("counts an approval that leaves out a part as one of something else", () => {
    const short = all.map((one) => ({...one, of: {definition}}));
    expect(standingOf(subject, short).state).toBe("Entwurf");
  });

  it("takes the newest approval of a step", () => {
    const renewed = [approval("entwurf", "r1", {of: {text: "9".repeat(32), definition, zahlen}}), ...all];
    expect(standingOf(subject, renewed).state).toBe("freigegeben");
  });

  it("takes an older approval again once the text is as it was then", () => {
    const back = [...all, approval("freigabe", "l1", {of: {text: "9".repeat(32), definition, zahlen}})];
    expect(standingOf(subject, back).state).toBe("freigegeben");
  });

  it("lets nobody approve their own work, also not that of an earlier draft, whatever the capitals", () => {
    const own = all.map((one) => (one.step === "methodisch" ? {...one, sign: "R1"} : one));
    expect(standingOf(subject, own).problems).toMatchObject([{code: "F108", line: 5}]);
    const earlier = [approval("entwurf", "m1", {of: {text: "9".repeat(32), definition, zahlen}}), ...all];
    expect(standingOf(subject, earlier).problems.map(({code}) => code)).toEqual(["F108"]);
  });

  it("wants other eyes for every step", () => {
    const twice = all.map((one) => (one.step === "freigabe" ? {...one, sign: "g1"} : one));
    expect(standingOf(subject, twice)).toMatchObject({
      state: "Geheimhaltung frei",
      missing: ["freigabe"],
      problems: [{code: "F109"}]
    });
  });

  it("refuses a step by a function that may not take it, such as a body that delivers nothing to it", () => {
    const foreign = all.map((one) => (one.step === "fachlich" ? {...one, role: "Schulamt"} : one));
    expect(standingOf(subject, foreign).problems).toMatchObject([
      {code: "F107", advice: "Möglich: Bundesagentur für Arbeit."}
    ]);
  });
});
