import type {IndicatorInput} from "../../indicators/definition/indicator.js";

/** Everything that a definition needs and that does not matter to most tests; counts cells by day. */
export const plainIndicator = {
  id: "TST-01",
  title: "Test",
  question: "Wie viele?",
  theme: "bevoelkerung",
  measure: "count",
  unit: "Personen",
  referenceDate: "31. Dezember",
  breakdowns: ["stichtag", "geschlecht", "gebiet", "alter"],
  direction: "Kontext",
  population: "insgesamt",
  providers: [],
  breaks: [],
  disclosure: "KOM",
  example: ({text}) => text,
  limits: [],
  state: "Vorschlag",
  version: "1.0.0",
  changes: []
} satisfies Omit<IndicatorInput<Record<never, never>>, "numerator">;
