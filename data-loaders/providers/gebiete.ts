import type {CodeDefinition} from "../contract/contract.js";

/** A Kreis: key, name, and how the state calls it: kreisfreie Stadt, Kreis, or by a name that says it itself. */
export interface Kreis {
  readonly id: string;
  readonly label: string;
  readonly kind: "stadt" | "kreis" | "eigenname";
}

const kreis = (kind: Kreis["kind"], keys: Readonly<Record<string, string>>): Kreis[] =>
  Object.entries(keys).map(([id, label]) => ({id, label, kind}));

/** The 53 Kreise and kreisfreie Städte of Nordrhein-Westfalen since the Städteregion Aachen of 2009. */
export const nrwKreise: readonly Kreis[] = [
  ...kreis("stadt", {
    "05111": "Düsseldorf",
    "05112": "Duisburg",
    "05113": "Essen",
    "05114": "Krefeld",
    "05116": "Mönchengladbach",
    "05117": "Mülheim an der Ruhr",
    "05119": "Oberhausen",
    "05120": "Remscheid",
    "05122": "Solingen",
    "05124": "Wuppertal",
    "05314": "Bonn",
    "05315": "Köln",
    "05316": "Leverkusen",
    "05512": "Bottrop",
    "05513": "Gelsenkirchen",
    "05515": "Münster",
    "05711": "Bielefeld",
    "05911": "Bochum",
    "05913": "Dortmund",
    "05914": "Hagen",
    "05915": "Hamm",
    "05916": "Herne"
  }),
  ...kreis("kreis", {
    "05154": "Kleve",
    "05158": "Mettmann",
    "05166": "Viersen",
    "05170": "Wesel",
    "05358": "Düren",
    "05366": "Euskirchen",
    "05370": "Heinsberg",
    "05554": "Borken",
    "05558": "Coesfeld",
    "05562": "Recklinghausen",
    "05566": "Steinfurt",
    "05570": "Warendorf",
    "05754": "Gütersloh",
    "05758": "Herford",
    "05762": "Höxter",
    "05766": "Lippe",
    "05770": "Minden-Lübbecke",
    "05774": "Paderborn",
    "05966": "Olpe",
    "05970": "Siegen-Wittgenstein",
    "05974": "Soest",
    "05978": "Unna"
  }),
  ...kreis("eigenname", {
    "05162": "Rhein-Kreis Neuss",
    "05334": "Städteregion Aachen",
    "05362": "Rhein-Erft-Kreis",
    "05374": "Oberbergischer Kreis",
    "05378": "Rheinisch-Bergischer Kreis",
    "05382": "Rhein-Sieg-Kreis",
    "05954": "Ennepe-Ruhr-Kreis",
    "05958": "Hochsauerlandkreis",
    "05962": "Märkischer Kreis"
  })
].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Germany, the state and its Kreise, each within the one before. */
export const deutschlandNrwKreise: readonly CodeDefinition[] = [
  {id: "DG", label: "Deutschland"},
  {id: "05", label: "Nordrhein-Westfalen", parent: "DG"},
  ...nrwKreise.map(({id, label}) => ({id, label, parent: "05"}))
];

/** Sex as nearly every table has it. */
export const geschlechter: readonly CodeDefinition[] = [
  {id: "insgesamt", label: "Insgesamt"},
  {id: "maennlich", label: "männlich", parent: "insgesamt"},
  {id: "weiblich", label: "weiblich", parent: "insgesamt"}
];

/** German or not, as most tables have it. */
export const nationalitaeten: readonly CodeDefinition[] = [
  {id: "insgesamt", label: "Insgesamt"},
  {id: "deutsch", label: "deutsch", parent: "insgesamt"},
  {id: "nichtdeutsch", label: "nichtdeutsch", parent: "insgesamt"}
];
