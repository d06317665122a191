import type {CodeDefinition, Labels} from "../contract/contract.js";

/** Codes with their labels, all within one code that contains them. */
export const partsOf = (parent: string, labels: Labels): readonly CodeDefinition[] =>
  Object.entries(labels).map(([id, label]) => ({id, label, parent}));

/** The total “Insgesamt”, and the codes within it. */
export const withTotal = (labels: Labels): readonly CodeDefinition[] => [
  {id: "insgesamt", label: "Insgesamt"},
  ...partsOf("insgesamt", labels)
];
