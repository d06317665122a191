import type {CodeDefinition, Labels} from "../../contract/contract.js";

/** Single years of age from 0, the last class open: `altersjahre(90)` ends with “90 Jahre und mehr”. */
export function altersjahre(open: number): readonly CodeDefinition[] {
  const single = Array.from({length: open}, (_, age) => ({
    id: `a${String(age).padStart(2, "0")}`,
    label: age === 0 ? "unter 1 Jahr" : `${age} ${age === 1 ? "Jahr" : "Jahre"}`,
    parent: "insgesamt",
    from: age,
    to: age
  }));
  return [
    {id: "insgesamt", label: "Insgesamt"},
    ...single,
    {id: `a${open}`, label: `${open} Jahre und mehr`, parent: "insgesamt", from: open}
  ];
}

/** The same years as the Landesdatenbank heads its columns: “17 bis unter 18 Jahre” is a17. */
export function altersjahreGeliefert(open: number): Labels {
  const labels: Record<string, string> = {Insgesamt: "insgesamt", "unter 1 Jahr": "a00"};
  for (let age = 1; age < open; ++age) {
    labels[`${age} bis unter ${age + 1} Jahre`] = `a${String(age).padStart(2, "0")}`;
  }
  labels[`${open} Jahre und mehr`] = `a${open}`;
  return labels;
}
