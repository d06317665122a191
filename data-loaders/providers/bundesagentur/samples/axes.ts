import type {Contract} from "../../../contract/contract.js";
import type {Axis} from "../../jobcenter/samples/cross-table.js";

/** Dimensions of a contract’s cube as axes of a table, in the order asked for. Throws where its codes are not fixed. */
export function axesOf({cube}: Contract, ...ids: readonly string[]): Axis[] {
  return ids.map((id) => {
    const dimension = cube.dimensions.find((known) => known.id === id);
    if (dimension === undefined || dimension.codes === "delivered") throw new Error(`no codes of ${cube.id}: ${id}`);
    return {id, codes: dimension.codes};
  });
}

/** The codes as one text, to look a number up by. */
export const keyOf = (...codes: readonly string[]): string => codes.join("/");
