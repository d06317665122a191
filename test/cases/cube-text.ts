import type {CodeMeta, Cube} from "../../indicators/engine/cube.js";
import {signAt} from "../../indicators/vocabulary/signs.js";

/** A cube as text that a person can check against the files: one line per cell, codes, value, sign, origin; of long lists the codes that occur. */
export function cubeText({meta, length, dimensions, wert, zeichen, herkunft}: Cube): string {
  const lines = [`# ${meta.title} (${meta.unit}, Beispieldaten: ${meta.deliveries.some(({sample}) => sample)})`];
  for (const {id, codes} of meta.dimensions) {
    if (id === "alter" || id === "altersgruppe") continue;
    const {codes: used} = dimensions[id]!;
    const shown = codes.length > 20 ? codes.filter((_, code) => used.includes(code)) : codes;
    lines.push(`# ${id}: ${shown.map(codeText).join(", ")}`);
  }
  for (let cell = 0; cell < length; ++cell) {
    const sign = signAt(zeichen[cell]!);
    const {file} = meta.deliveries[herkunft.lieferung[cell]!]!;
    lines.push(
      [
        ...meta.dimensions.map(({id}) => dimensions[id]!.dictionary[dimensions[id]!.codes[cell]!]),
        sign.hasValue ? wert[cell] : "ohne Wert",
        sign.id,
        `${file}:${herkunft.zeile[cell]}:${herkunft.spalte[cell]}`
      ].join(" | ")
    );
  }
  return `${lines.join("\n")}\n`;
}

const codeText = ({id, label, parent}: CodeMeta): string => `${id} „${label}“${parent ? ` in ${parent}` : ""}`;
