import {type Anchors, apportion, chance, interpolate} from "../../../sample-city/series.js";
import {abschnitte, erwerbe, geschlechter, rechtsformen, staatsangehoerigkeiten} from "../labels.js";

/** Notices of one kind of trade: codes by dimension, and how many of each reason, in the order of `reasons`. */
export interface Notices {
  readonly section: string;
  readonly form: string;
  readonly nationality: string;
  readonly sex: string;
  readonly job: string;
  readonly counts: readonly number[];
}

type Reason = "neugruendung" | "uebrige-anmeldung" | "aufgabe" | "uebrige-abmeldung";

/** Notices by reason, made up in the size of a city of 360,000 within the state’s series. */
const totals: Readonly<Record<Reason, Anchors>> = {
  neugruendung: {2014: 2790, 2016: 2610, 2019: 2540, 2020: 2240, 2021: 2420, 2022: 2430, 2024: 2580},
  "uebrige-anmeldung": {2014: 520, 2019: 470, 2020: 370, 2022: 410, 2024: 430},
  aufgabe: {2014: 2640, 2016: 2480, 2019: 2290, 2020: 1780, 2021: 1760, 2022: 1990, 2024: 2180},
  "uebrige-abmeldung": {2014: 530, 2019: 480, 2020: 400, 2024: 430}
};

export const reasons = Object.keys(totals) as readonly Reason[];

/** Notices by legal form, in percent of a reason. */
const forms: Readonly<Record<string, Anchors>> = {
  einzelunternehmen: {2014: 81, 2024: 75},
  personengesellschaft: {2014: 5, 2024: 4},
  gmbh: {2014: 8.5, 2024: 12.5},
  ug: {2014: 4, 2024: 7},
  "sonstige-rechtsform": {2014: 1.5}
};

/** Among natural persons: foreigners, by sex; high while citizens of Bulgaria and Romania registered trades on their own. */
const foreigners: Readonly<Record<string, Anchors>> = {
  maennlich: {2014: 49, 2016: 46, 2019: 41, 2020: 39, 2022: 41, 2024: 45},
  weiblich: {2014: 27, 2019: 25, 2021: 24, 2022: 27, 2024: 31}
};
const unknown = 0.6;
const women: Anchors = {2014: 31, 2019: 32, 2021: 34, 2024: 33};

/** In percent of natural persons with a side job. */
const sideJobs: Readonly<Record<string, Anchors>> = {
  deutsch: {2014: 52, 2020: 61, 2024: 60},
  nichtdeutsch: {2014: 17, 2020: 26, 2024: 27},
  "ohne-angabe": {2014: 30}
};

/** Trades by section, in proportion: German men and women, foreign men and women, others than natural persons. */
const sections: Readonly<Record<string, readonly [number, number, number, number, number]>> = {
  a: [8, 4, 1, 1, 2],
  b: [0, 0, 0, 0, 1],
  c: [42, 40, 12, 20, 55],
  d: [45, 20, 3, 3, 25],
  e: [2, 1, 4, 1, 4],
  f: [95, 12, 330, 25, 130],
  g: [195, 200, 165, 190, 190],
  h: [40, 10, 105, 25, 45],
  i: [45, 45, 85, 100, 80],
  j: [95, 45, 35, 20, 80],
  k: [35, 20, 9, 8, 60],
  l: [28, 18, 8, 8, 95],
  m: [120, 140, 35, 45, 150],
  n: [110, 115, 165, 290, 90],
  p: [30, 50, 7, 15, 12],
  q: [10, 30, 4, 20, 25],
  r: [45, 45, 12, 20, 20],
  s: [45, 205, 20, 209, 25]
};

/** Every notice of a year, each reason in whole notices; kinds of trade without any are left out. */
export function notices(year: number): Notices[] {
  const kinds = kindsOf(year);
  const counts = reasons.map((reason) =>
    apportion(
      kinds.map(
        ({weight, kind}) => weight * (0.94 + 0.12 * chance(`${year}/${reason}/${Object.values(kind).join("/")}`))
      ),
      Math.round(interpolate(totals[reason], year))
    )
  );
  return kinds.flatMap(({kind}, i) => {
    const ofKind = counts.map((ofReason) => ofReason[i]!);
    return ofKind.some((count) => count > 0) ? [{...kind, counts: ofKind}] : [];
  });
}

interface Kind {
  readonly kind: Omit<Notices, "counts">;
  readonly weight: number;
}

function kindsOf(year: number): Kind[] {
  return Object.values(abschnitte).flatMap((section) =>
    Object.values(rechtsformen).flatMap((form) => {
      const ofForm = interpolate(forms[form]!, year);
      return form === "einzelunternehmen" ? persons(section, year, ofForm) : [company(section, form, ofForm)];
    })
  );
}

function company(section: string, form: string, ofForm: number): Kind {
  const kind = {section, form, nationality: "ohne-angabe", sex: "ohne-angabe", job: "haupterwerb"};
  return {kind, weight: ofForm * share(section, 4)};
}

function persons(section: string, year: number, ofForm: number): Kind[] {
  return Object.values(geschlechter)
    .filter((sex) => sex !== "ohne-angabe")
    .flatMap((sex) => {
      const female = interpolate(women, year) / 100;
      const ofSex = sex === "weiblich" ? female : 1 - female;
      const foreign = interpolate(foreigners[sex]!, year);
      const nationalities = {deutsch: 100 - foreign - unknown, nichtdeutsch: foreign, "ohne-angabe": unknown};
      return Object.values(staatsangehoerigkeiten).flatMap((nationality) => {
        const side = interpolate(sideJobs[nationality]!, year) / 100;
        const column = (nationality === "nichtdeutsch" ? 2 : 0) + (sex === "weiblich" ? 1 : 0);
        return Object.values(erwerbe).map((job) => ({
          kind: {section, form: "einzelunternehmen", nationality, sex, job},
          weight:
            ((ofForm * ofSex * nationalities[nationality]) / 100) *
            share(section, column) *
            (job === "nebenerwerb" ? side : 1 - side)
        }));
      });
    });
}

/** Part of a section in the trades of a column. */
function share(section: string, column: number): number {
  const all = Object.values(sections).reduce((total, row) => total + row[column]!, 0);
  return sections[section]![column]! / all;
}
