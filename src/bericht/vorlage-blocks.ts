import {formatDate} from "../indicators/definition/german.js";
import type {Vorlage} from "./vorlage.js";

/** A piece of a paper, the same on the page, in the PDF and for a word processor. */
export type Block =
  | {readonly kind: "heading"; readonly text: string}
  | {readonly kind: "paragraph"; readonly text: string}
  /** Room for a hand to sign, above the office that does. */
  | {readonly kind: "signature"; readonly text: string}
  | {readonly kind: "list"; readonly items: readonly string[]}
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** The paper after its title, in the order of the city’s frame. */
export function vorlageBlocks(vorlage: Vorlage): readonly Block[] {
  const {beratungen, grund, beschlussvorschlag, unterschrift, begruendung, klimacheck, anlagen} = vorlage;
  return [
    {
      kind: "table",
      caption: "Beratungsfolge",
      head: ["Sitzung am", "Gremium", "Beschlussqualität"],
      rows: beratungen.map(({sitzung, gremium, beschlussqualitaet}) => [
        sitzung === undefined ? "noch offen" : formatDate(sitzung),
        gremium,
        beschlussqualitaet
      ])
    },
    ...section("Grund der Vorlage", grund),
    ...section("Beschlussvorschlag", beschlussvorschlag),
    {kind: "heading", text: "Unterschrift"},
    {kind: "signature", text: unterschrift},
    ...section("Begründung", ...begruendung),
    ...section("Klimacheck", `Wirkung auf das Klima: ${klimacheck.ergebnis}. ${klimacheck.begruendung}`),
    {kind: "heading", text: "Anlagen"},
    {kind: "list", items: anlagen.map((anlage, i) => `Anlage ${i + 1}: ${anlage}`)}
  ];
}

function section(heading: string, ...paragraphs: readonly string[]): readonly Block[] {
  return [{kind: "heading", text: heading}, ...paragraphs.map((text): Block => ({kind: "paragraph", text}))];
}
