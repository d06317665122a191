import {declaredDimension} from "../../indicators/vocabulary/cubes/declared-dimension.js";
import {findDeclaration} from "../../indicators/vocabulary/cubes/index.js";
import {dimensionLabels} from "../../indicators/vocabulary/dimensions.js";
import type {CubeDefinition} from "./contract.js";

/**
 * What was declared of a cube before its table was delivered (`indicators/vocabulary/cubes/`), as a contract needs it, so
 * that the codes that definitions select stand in one place. Throws on an unknown id.
 */
export function declaredCube(id: string): Omit<CubeDefinition, "territory" | "citation"> {
  const declared = findDeclaration(id);
  if (declared === undefined) throw new Error(`unknown cube: ${id}`);
  const {title, population, register, unit, kind, disclosure, dimensions} = declared;
  return {
    id,
    title,
    population,
    register,
    unit,
    kind,
    disclosure,
    dimensions: Object.keys(dimensions).map((dimension) => {
      const known = declaredDimension(id, dimension);
      return {id: dimension, label: known?.label ?? dimensionLabels[dimension]!, codes: known?.codes ?? "delivered"};
    })
  };
}
