import type {CodeDefinition, CubeDefinition} from "../contract/contract.js";
import {declaredCube} from "../contract/declared-cube.js";

/** A declared cube of which only these areas are kept; declared areas are open. Throws on an unknown id. */
export function declaredWithAreas(
  id: string,
  areas: readonly CodeDefinition[]
): Omit<CubeDefinition, "territory" | "citation"> {
  const {dimensions, ...declared} = declaredCube(id);
  return {
    ...declared,
    dimensions: dimensions.map((dimension) => (dimension.id === "gebiet" ? {...dimension, codes: areas} : dimension))
  };
}
