import {personas, type PersonaId} from "../indicators/vocabulary/personas.js";
import {counts, type RuleId} from "../indicators/vocabulary/population-rules.js";
import {populations, type PopulationId} from "../indicators/vocabulary/populations.js";
import {dataTable} from "./data-table.js";
import {element} from "./dom.js";

/** The definitions as rules, in the order of the catalogue; D8 is two criteria of their own. */
const rules: readonly RuleId[] = ["D1", "D2", "D2e", "D3", "D4", "D5", "D6", "D7", "D8a", "D8b", "D9"];

const criteria: Readonly<Partial<Record<RuleId, string>>> = {
  D8a: "mindestens ein Elternteil ausländischer Herkunft (Kita)",
  D8b: "vorrangig nicht deutsche Familiensprache (Kita)"
};

/** Whom each definition counts, for one of the example people, with the rule in words. */
export function personaAnswers(id: PersonaId): HTMLElement {
  const persona = personas[id];
  return element(
    "div",
    {},
    element("p", {}, element("strong", {}, `${id} ${persona.label}: `), persona.description),
    dataTable<RuleId>({
      caption: `Wer zählt ${id} mit?`,
      columns: [
        {label: "Definition", cell: (rule) => `${rule} ${labelOf(rule)}`},
        {label: "Zählt mit?", cell: (rule) => answer(rule, id)},
        {label: "Regel", cell: (rule) => populations[populationOf(rule)].rule},
        {label: "Gebraucht von", cell: (rule) => populations[populationOf(rule)].used}
      ],
      rows: rules,
      cards: true
    })
  );
}

/** The whole truth table: ten people by eleven rules. */
export function personaTable(): HTMLElement {
  return dataTable<PersonaId>({
    caption: "Zehn Beispielmenschen und wer sie mitzählt",
    columns: [
      {label: "Beispielmensch", cell: (id) => `${id} ${personas[id].label}`},
      ...rules.map((rule) => ({label: rule, cell: (id: PersonaId) => answer(rule, id)}))
    ],
    rows: Object.keys(personas) as PersonaId[]
  });
}

function answer(rule: RuleId, id: PersonaId): string {
  const counted = counts(rule, personas[id]);
  return counted === undefined ? "nicht gefragt" : counted ? "ja" : "nein";
}

const populationOf = (rule: RuleId): PopulationId => (rule === "D8a" || rule === "D8b" ? "D8" : rule);

const labelOf = (rule: RuleId): string => criteria[rule] ?? populations[populationOf(rule)].label;
