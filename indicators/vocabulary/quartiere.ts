/**
 * The 69 Quartiere of Wuppertal in its ten Stadtbezirke, by the two digits of the city's numbering (the first is the
 * Stadtbezirk). Names: Stadt Wuppertal, Raumbezogene Daten (offenedaten-wuppertal.de, CC BY 4.0). The numbers of the
 * Stadtbezirke marked `assumed` were not seen in a source and need the Statistikstelle's word.
 */
const stadtbezirkListe = [
  {
    digit: "0",
    name: "Elberfeld",
    assumed: false,
    quartiere: {
      "00": "Elberfeld-Mitte",
      "01": "Nordstadt",
      "02": "Ostersbaum",
      "03": "Südstadt",
      "04": "Grifflenberg",
      "05": "Friedrichsberg"
    }
  },
  {
    digit: "1",
    name: "Elberfeld-West",
    assumed: true,
    quartiere: {
      "10": "Sonnborn",
      "11": "Varresbeck",
      "12": "Nützenberg",
      "13": "Brill",
      "14": "Arrenberg",
      "15": "Zoo",
      "16": "Buchenhofen"
    }
  },
  {
    digit: "2",
    name: "Uellendahl-Katernberg",
    assumed: true,
    quartiere: {
      "20": "Uellendahl-West",
      "21": "Uellendahl-Ost",
      "22": "Dönberg",
      "23": "Nevigeser Straße",
      "24": "Beek",
      "25": "Eckbusch",
      "26": "Siebeneick"
    }
  },
  {
    digit: "3",
    name: "Vohwinkel",
    assumed: true,
    quartiere: {
      "30": "Vohwinkel-Mitte",
      "31": "Osterholz",
      "32": "Tesche",
      "33": "Schöller-Dornap",
      "34": "Lüntenbeck",
      "35": "Industriestraße",
      "36": "Westring",
      "37": "Höhe",
      "38": "Schrödersbusch"
    }
  },
  {
    digit: "4",
    name: "Cronenberg",
    assumed: true,
    quartiere: {
      "40": "Cronenberg-Mitte",
      "41": "Küllenhahn",
      "42": "Hahnerberg",
      "43": "Cronenfeld",
      "44": "Berghausen",
      "45": "Sudberg",
      "46": "Kohlfurth"
    }
  },
  {
    digit: "5",
    name: "Barmen",
    assumed: false,
    quartiere: {
      "50": "Barmen-Mitte",
      "51": "Friedrich-Engels-Allee",
      "52": "Loh",
      "53": "Clausen",
      "54": "Rott",
      "55": "Sedansberg",
      "56": "Hatzfeld",
      "57": "Kothen",
      "58": "Hesselnberg",
      "59": "Lichtenplatz"
    }
  },
  {
    digit: "6",
    name: "Oberbarmen",
    assumed: false,
    quartiere: {
      "60": "Oberbarmen-Schwarzbach",
      "61": "Wichlinghausen-Süd",
      "62": "Wichlinghausen-Nord",
      "63": "Nächstebreck-Ost",
      "64": "Nächstebreck-West"
    }
  },
  {
    digit: "7",
    name: "Heckinghausen",
    assumed: true,
    quartiere: {"70": "Heckinghausen", "71": "Heidt", "72": "Hammesberg"}
  },
  {
    digit: "8",
    name: "Langerfeld-Beyenburg",
    assumed: true,
    quartiere: {
      "80": "Langerfeld-Mitte",
      "81": "Rauental",
      "82": "Jesinghauser Straße",
      "83": "Hilgershöhe",
      "84": "Löhrerlen",
      "85": "Fleute",
      "86": "Ehrenberg",
      "87": "Beyenburg-Mitte",
      "88": "Herbringhausen"
    }
  },
  {
    digit: "9",
    name: "Ronsdorf",
    assumed: false,
    quartiere: {
      "90": "Ronsdorf-Mitte/Nord",
      "91": "Blombach-Lohsiepen",
      "92": "Rehsiepen",
      "93": "Schenkstraße",
      "94": "Blutfinke",
      "95": "Erbschlö-Linde"
    }
  }
] as const;

export interface Stadtbezirk {
  /** Area id, e.g. “05124-0”. */
  readonly id: string;
  readonly name: string;
  /** Whether the numbers of its Quartiere rest on memory and not on a source. */
  readonly assumed: boolean;
}

export interface Quartier {
  /** Area id, e.g. “05124-01”. */
  readonly id: string;
  /** The city's two digits, e.g. “01”. */
  readonly number: string;
  readonly name: string;
  /** Area id of the Stadtbezirk that contains it. */
  readonly stadtbezirk: string;
}

/** The ten Stadtbezirke in the order of their numbers. */
export const stadtbezirke: readonly Stadtbezirk[] = stadtbezirkListe.map(({digit, name, assumed}) => ({
  id: `05124-${digit}`,
  name,
  assumed
}));

/** The 69 Quartiere in the order of their numbers. */
export const quartiere: readonly Quartier[] = stadtbezirkListe.flatMap(({digit, quartiere: names}) =>
  Object.entries(names)
    .map(([number, name]): Quartier => ({id: `05124-${number}`, number, name, stadtbezirk: `05124-${digit}`}))
    .sort((a, b) => (a.number < b.number ? -1 : 1))
);

/** City, Stadtbezirke and Quartiere as the codes of a dimension, each with the area that contains it. */
export const quartierCodes: readonly {readonly id: string; readonly label: string; readonly parent?: string}[] = [
  {id: "05124", label: "Wuppertal"},
  ...stadtbezirke.map(({id, name}) => ({id, label: name, parent: "05124"})),
  ...quartiere.map(({id, name, stadtbezirk}) => ({id, label: name, parent: stadtbezirk}))
];
