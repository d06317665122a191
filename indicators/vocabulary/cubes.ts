/**
 * The cubes that indicators may select from: per cube its dimensions, per
 * dimension the codes that a definition may name. The compiler refuses a
 * selection that is not in this list; the engine refuses again at run time,
 * with the cube that was really delivered.
 */
export interface KnownCubes {
  /** 12521-03i: foreigners in the Ausländerzentralregister by nationality and sex. */
  "auslaender-azr": {
    stichtag: string;
    gebiet: string;
    staatsangehoerigkeit: string;
    geschlecht: "insgesamt" | "maennlich" | "weiblich";
  };
  /** 12411-09i: population by single year of age. */
  "bevoelkerung-alter": {
    stichtag: string;
    gebiet: string;
    alter: "insgesamt" | `a${number}`;
  };
  /** 12411-03-03-4: population by age group, German or not, and sex. */
  "bevoelkerung-nationalitaet": {
    stichtag: string;
    gebiet: string;
    altersgruppe: string;
    staatsangehoerigkeit: "insgesamt" | "deutsch" | "nichtdeutsch";
    geschlecht: "insgesamt" | "maennlich" | "weiblich";
  };
  /** 22811-01i: Mindestsicherungsquote, delivered as a rate. */
  mindestsicherungsquote: {
    stichtag: string;
    gebiet: string;
  };
  /** 22811-05i: recipients of Mindestsicherung by kind of benefit. */
  "mindestsicherung-leistungen": {
    stichtag: string;
    gebiet: string;
    leistungsart:
      | "insgesamt"
      | "sgb2"
      | "hlu"
      | "grundsicherung"
      | "grundsicherung-alter"
      | "grundsicherung-erwerbsminderung"
      | "asylblg";
  };
}

export type CubeId = keyof KnownCubes;

/** What the cells of a known cube count, in words, and who counted it: for definitions shown without data. */
export const cubeWords: Readonly<Record<CubeId, {readonly counted: string; readonly register: string}>> = {
  "auslaender-azr": {counted: "Ausländische Bevölkerung", register: "AZR"},
  "bevoelkerung-alter": {counted: "Bevölkerung", register: "Fortschreibung"},
  "bevoelkerung-nationalitaet": {counted: "Bevölkerung", register: "Fortschreibung"},
  mindestsicherungsquote: {counted: "Mindestsicherungsquote", register: "Sozialberichterstattung"},
  "mindestsicherung-leistungen": {
    counted: "Empfängerinnen und Empfänger von Mindestsicherungsleistungen",
    register: "Sozialberichterstattung"
  }
};
