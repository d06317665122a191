import type {DeliveredCube} from "../indicators/definition/availability.js";
import type {DeliveryList} from "./delivery-types.js";

/** The cubes that there are, for pages that only ask which: none of them is fetched. */
export function deliveredCubes({cubes}: Pick<DeliveryList, "cubes">): DeliveredCube[] {
  return cubes.filter(({cells}) => cells > 0).map(({id}) => ({meta: {id}}));
}
