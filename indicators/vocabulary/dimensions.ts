/** German labels of the dimensions, where no cube is at hand to ask. */
export const dimensionLabels: Readonly<Record<string, string>> = {
  stichtag: "Stichtag",
  gebiet: "Gebiet",
  stadtbezirk: "Stadtbezirk",
  quartier: "Quartier",
  geschlecht: "Geschlecht",
  alter: "Alter",
  altersgruppe: "Altersgruppe",
  staatsangehoerigkeit: "Staatsangehörigkeit",
  leistungsart: "Leistungsart"
};

/** The dimension of time; its codes are ISO dates. Counts of different days are never added up. */
export const timeDimension = "stichtag";
