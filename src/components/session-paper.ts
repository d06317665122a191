import type {Vorlage} from "../bericht/vorlage.js";
import {type Block, vorlageBlocks} from "../bericht/vorlage-blocks.js";
import {stateMark} from "./approval-state.js";
import {dataTable} from "./data-table.js";
import {element} from "./dom.js";

/** The line above the paper: what it is, and its state. */
export function paperHead({state}: Vorlage): HTMLElement {
  return element("p", {class: "eyebrow berichtskopf"}, "Stadt Wuppertal · Vorlage ", stateMark(state));
}

/** The paper below its title. */
export function paperBody(vorlage: Vorlage): HTMLElement {
  return element("div", {class: "vorlage"}, ...vorlageBlocks(vorlage).map(blockElement));
}

function blockElement(block: Block): HTMLElement {
  switch (block.kind) {
    case "heading":
      return element("h2", {id: block.text.toLowerCase().replaceAll(" ", "-")}, block.text);
    case "paragraph":
      return element("p", {}, block.text);
    case "signature":
      return element("p", {class: "unterschrift"}, block.text);
    case "list":
      return element("ul", {}, ...block.items.map((item) => element("li", {}, item)));
    case "table":
      return dataTable<readonly string[]>({
        caption: block.caption,
        columns: block.head.map((label, i) => ({label, cell: (row) => row[i]})),
        rows: block.rows,
        sortable: false
      });
  }
}
