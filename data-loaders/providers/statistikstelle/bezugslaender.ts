import type {CodeDefinition} from "../../contract/contract.js";

/** Continents, and in these the countries that the table names; codes as in the key of nationalities (Destatis). */
const kontinente: readonly {
  readonly id: string;
  readonly label: string;
  readonly laender: Readonly<Record<string, string>>;
}[] = [
  {
    id: "1",
    label: "Europa",
    laender: {
      "121": "Albanien",
      "122": "Bosnien und Herzegowina",
      "125": "Bulgarien",
      "129": "Frankreich",
      "130": "Kroatien",
      "134": "Griechenland",
      "137": "Italien",
      "144": "Nordmazedonien",
      "148": "Niederlande",
      "150": "Kosovo",
      "151": "Österreich",
      "152": "Polen",
      "153": "Portugal",
      "154": "Rumänien",
      "160": "Russische Föderation",
      "161": "Spanien",
      "163": "Türkei",
      "165": "Ungarn",
      "166": "Ukraine",
      "168": "Vereinigtes Königreich",
      "170": "Serbien",
      "199": "übriges Europa"
    }
  },
  {
    id: "2",
    label: "Afrika",
    laender: {
      "224": "Eritrea",
      "232": "Nigeria",
      "252": "Marokko",
      "262": "Kamerun",
      "273": "Somalia",
      "285": "Tunesien",
      "299": "übriges Afrika"
    }
  },
  {id: "3", label: "Amerika", laender: {"327": "Brasilien", "368": "USA", "399": "übriges Amerika"}},
  {
    id: "4",
    label: "Asien",
    laender: {
      "423": "Afghanistan",
      "431": "Sri Lanka",
      "436": "Indien",
      "438": "Irak",
      "439": "Iran",
      "444": "Kasachstan",
      "461": "Pakistan",
      "475": "Syrien",
      "479": "China",
      "499": "übriges Asien"
    }
  },
  {id: "5", label: "Australien und Ozeanien", laender: {"599": "Australien und Ozeanien insgesamt"}},
  {id: "9", label: "unbestimmt", laender: {"998": "Bezugsland unbestimmt"}}
];

/** Every country of reference with its continent. There is no code for all: the continents are disjoint and complete. */
export const bezugslaender: readonly CodeDefinition[] = kontinente.flatMap(({id, label, laender}) => [
  {id, label},
  ...Object.entries(laender).map(([code, name]) => ({id: code, label: name, parent: id}))
]);
