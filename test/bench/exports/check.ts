import {listDeliveries} from "../../../data-loaders/deliveries/list.js";
import {measured} from "./child.js";

const [, , exports, samples] = process.argv as [string, string, string, string?];

await measured(() => {
  const {deliveries, cubes} = listDeliveries({exports, samples: samples ?? null});
  return {
    deliveries: deliveries.length,
    used: deliveries.filter(({state}) => state === "verwendet").length,
    rows: deliveries.reduce((sum, {rows = 0}) => sum + rows, 0),
    cubes: cubes.filter(({cells}) => cells > 0).length
  };
});
