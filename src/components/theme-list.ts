import {availability, type DeliveredCube} from "../indicators/definition/availability.js";
import type {Indicator} from "../indicators/definition/indicator.js";
import {themes, type ThemeId} from "../indicators/vocabulary/themes.js";
import {element} from "./dom.js";

/** What each theme asks first. */
const questions: Readonly<Record<ThemeId, string>> = {
  bevoelkerung: "Wer lebt in Wuppertal, seit wann, und woher kommen die Menschen?",
  rechtsstatus: "Wie sicher ist der Aufenthalt, und wie viele werden eingebürgert?",
  bildung: "Wer besucht welche Kita und Schule, und mit welchem Abschluss endet sie?",
  arbeit: "Wer arbeitet, zu welchen Bedingungen, und wer sucht Arbeit?",
  "soziale-sicherung": "Wer lebt von Leistungen, wie lange, und wer findet heraus?",
  quartiere: "Wie verschieden sind die Quartiere, und was sagt das?"
};

/** The themes with their question, and how many of their indicators can be computed today. */
export function themeList(indicators: readonly Indicator[], delivered: readonly DeliveredCube[]): HTMLElement {
  return element(
    "ul",
    {class: "themenliste"},
    ...(Object.keys(themes) as ThemeId[]).map((theme) => {
      const own = indicators.filter((indicator) => indicator.theme === theme);
      const there = own.filter((indicator) => availability(indicator, delivered).state === "auswertbar");
      return element(
        "li",
        {},
        element("h2", {}, element("a", {href: `./${theme}`}, themes[theme])),
        element("p", {}, questions[theme]),
        element(
          "p",
          {class: "stand"},
          `${own.length} Indikatoren, ${there.length === own.length ? "alle" : `${there.length} davon`} auswertbar`
        )
      );
    })
  );
}
