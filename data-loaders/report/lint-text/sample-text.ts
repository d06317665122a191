import type {Claim, Measured} from "../../../indicators/claims/index.js";
import type {Reading} from "../../../indicators/claims/index.js";

/** A claim’s sentence with invented values of the usual length, to count its words without any delivery. */
export function sampleText({uses, from, to, text}: Claim): string {
  const later = reading(48.1, to ?? "2024");
  const earlier = reading(36.2, from ?? "2015");
  const measured: Measured = {...(from === undefined ? {} : {from: earlier}), to: later, series: [earlier, later]};
  const reference: Measured = {
    ...(from === undefined ? {} : {from: reading(55.3, from)}),
    to: reading(60.4, to ?? "2024"),
    series: []
  };
  const values = Object.keys(uses).map((name, i) => [name, i === 0 ? measured : reference] as const);
  return text(Object.fromEntries(values));
}

/** A reading without a result behind it: nobody asks it where it comes from. */
function reading(value: number, day: string): Reading {
  const year = day.slice(0, 4);
  return {
    value,
    text: `${String(value).replace(".", ",")}\u202f%`,
    unit: "Prozent",
    stichtag: `${year}-12-31`,
    date: `31.12.${year}`,
    year,
    lower: undefined,
    upper: undefined,
    tolerance: 0,
    numerator: undefined,
    denominator: undefined,
    baseline: 0.03
  } as unknown as Reading;
}
