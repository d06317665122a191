import type {CodeDefinition} from "../../contract/contract.js";

type Tree = {readonly [id: string]: readonly [label: string, parts?: Tree]};

const europa: Tree = {
  eu: [
    "EU-28",
    {
      bulgarien: ["Bulgarien"],
      frankreich: ["Frankreich"],
      griechenland: ["Griechenland"],
      italien: ["Italien"],
      kroatien: ["Kroatien"],
      niederlande: ["Niederlande"],
      oesterreich: ["Österreich"],
      polen: ["Polen"],
      portugal: ["Portugal"],
      rumaenien: ["Rumänien"],
      spanien: ["Spanien"],
      "vereinigtes-koenigreich": ["Vereinigtes Königreich"]
    }
  ],
  "sonstiges-europa": [
    "Sonstiges Europa",
    {
      "bosnien-herzegowina": ["Bosnien und Herzegowina"],
      kosovo: ["Kosovo"],
      russland: ["Russische Föderation"],
      serbien: ["Serbien"],
      tuerkei: ["Türkei"],
      ukraine: ["Ukraine"],
      sowjetunion: ["Sowjetunion"]
    }
  ]
};

const asien: Tree = {
  "naher-mittlerer-osten": [
    "Naher und Mittlerer Osten",
    {
      irak: ["Irak"],
      iran: ["Iran"],
      kasachstan: ["Kasachstan"],
      libanon: ["Libanon"],
      syrien: ["Syrien"]
    }
  ],
  "sonstiges-asien": [
    "Sonstiges Asien",
    {
      afghanistan: ["Afghanistan"],
      china: ["China"],
      indien: ["Indien"],
      pakistan: ["Pakistan"],
      vietnam: ["Vietnam"]
    }
  ]
};

const welt: Tree = {
  insgesamt: [
    "Insgesamt",
    {
      europa: ["Europa", europa],
      afrika: ["Afrika", {marokko: ["Marokko"], "nordafrika-sonstige": ["Ägypten, Algerien, Libyen, Tunesien"]}],
      amerika: [
        "Amerika",
        {
          nordamerika: ["Nordamerika", {"vereinigte-staaten": ["Vereinigte Staaten"]}],
          "mittel-suedamerika": ["Mittel- und Südamerika"]
        }
      ],
      "asien-australien-ozeanien": [
        "Asien, Australien und Ozeanien",
        {asien: ["Asien", asien], "australien-ozeanien": ["Australien und Ozeanien"]}
      ],
      "ohne-angabe-unbestimmt": [
        "Ohne Angabe, unbestimmt",
        {unbestimmt: ["Unbestimmt"], "ohne-angabe": ["Ohne Angabe"]}
      ]
    }
  ]
};

function codesOf(tree: Tree, parent?: string): CodeDefinition[] {
  return Object.entries(tree).flatMap(([id, [label, parts = {}]]) => [
    parent === undefined ? {id, label} : {id, label, parent},
    ...codesOf(parts, id)
  ]);
}

/** Countries of birth of oneself or of one’s parents, as the Mikrozensus groups them. */
export const herkunftslaender: readonly CodeDefinition[] = codesOf(welt);
