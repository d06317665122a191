import type {Indicator} from "../indicators/definition/indicator.js";
import type {Cube} from "../indicators/engine/cube.js";
import {announce} from "./announce.js";
import {definitionList} from "./definition-list.js";
import {element} from "./dom.js";
import {parameterForm} from "./parameter-form.js";
import {type Letter, letters, shownLetters, variantName} from "./variant-state.js";

type State = Record<string, string>;

interface Place {
  readonly section: HTMLElement;
  readonly form: HTMLFormElement & {value: State};
}

/**
 * Up to four definitions of an indicator side by side, each with its controls and its words; more can be added, others removed.
 * For `view` and `inAddress`: the value lists the definitions and holds their parameters (`variantsOf` reads it).
 */
export function variantForms(indicator: Indicator, cubes: readonly Cube[]): HTMLElement & {value: State} {
  const places = new Map<Letter, Place>();
  const grid = element("div", {class: "nebeneinander fassungen"});
  const add = element("button", {class: "taste", type: "button", onclick: addNext}, "Fassung hinzufügen");
  const box = element("div", {}, grid, element("p", {}, add)) as HTMLElement as HTMLElement & {value: State};
  show(["a", "b"]);
  Object.defineProperty(box, "value", {get: read, set: write});
  return box;

  function read(): State {
    const parameters = [...places].flatMap(([letter, {form}]) =>
      Object.entries(form.value).map(([id, value]) => [`${letter}.${id}`, value])
    );
    return {fassungen: [...places.keys()].join(""), ...(Object.fromEntries(parameters) as State)};
  }

  function write(state: State): void {
    show(shownLetters(state["fassungen"]));
    for (const [letter, {form, section}] of places) {
      const own = Object.entries(state).filter(([name]) => name.startsWith(`${letter}.`));
      form.value = {...form.value, ...Object.fromEntries(own.map(([name, value]) => [name.slice(2), value]))};
      form.dispatchEvent(new Event("input"));
      describe(section, form);
    }
  }

  function show(wanted: readonly Letter[]): void {
    for (const letter of places.keys()) if (!wanted.includes(letter)) places.delete(letter);
    for (const letter of wanted) if (!places.has(letter)) places.set(letter, makePlace(letter));
    const ordered = letters.flatMap((letter) => [[letter, places.get(letter)] as const]);
    places.clear();
    for (const [letter, place] of ordered) if (place) places.set(letter, place);
    const sections = [...places.values()].map(({section}) => section);
    if (sections.some((section, i) => grid.children[i] !== section) || grid.children.length !== sections.length) {
      grid.replaceChildren(...sections);
    }
    for (const section of sections)
      section.querySelector<HTMLElement>("button.entfernen")!.hidden = sections.length < 2;
    add.hidden = places.size === letters.length;
  }

  function makePlace(letter: Letter): Place {
    const name = variantName(letter);
    const form = parameterForm(indicator, {title: name, start: startOf(letter), cubes}) as Place["form"];
    const remove = element(
      "button",
      {class: "taste entfernen", type: "button", "aria-label": `${name} entfernen`, onclick: () => drop(letter)},
      "Entfernen"
    );
    const section = element(
      "section",
      {"aria-label": name},
      element("div", {class: "kopf"}, element("h3", {}, name), remove),
      form,
      element("div")
    );
    form.addEventListener("input", () => describe(section, form));
    describe(section, form);
    return {section, form};
  }

  /** The standard definition for A, then the variants that the indicator names. */
  function startOf(letter: Letter): State {
    const at = letters.indexOf(letter);
    return (at === 0 ? {} : (indicator.variants[at]?.parameters ?? {})) as State;
  }

  function describe(section: HTMLElement, form: Place["form"]): void {
    section.lastElementChild!.replaceWith(definitionList(indicator, form.value, cubes));
  }

  function addNext(): void {
    const next = letters.find((letter) => !places.has(letter));
    if (next === undefined) return;
    show([...places.keys(), next]);
    changed(`${variantName(next)} hinzugefügt`);
    places.get(next)!.form.querySelector<HTMLElement>("input, select")?.focus();
  }

  function drop(letter: Letter): void {
    show([...places.keys()].filter((other) => other !== letter));
    changed(`${variantName(letter)} entfernt`);
    add.focus();
  }

  function changed(text: string): void {
    announce(text);
    for (const type of ["input", "change"]) box.dispatchEvent(new Event(type, {bubbles: true}));
  }
}
