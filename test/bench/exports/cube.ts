import {cubeToIpc} from "../../../data-loaders/arrow/cube.js";
import {DeliveryError} from "../../../data-loaders/contract/problem.js";
import {publishedCube} from "../../../data-loaders/disclosure/publish.js";
import {measured} from "./child.js";

const [, , id, exports, samples] = process.argv as [string, string, string, string, string?];

await measured(() => {
  try {
    const cube = publishedCube(id, {exports, samples: samples ?? null});
    return {cells: cube.length, bytes: cubeToIpc(cube).length};
  } catch (error) {
    if (error instanceof DeliveryError) return {cells: 0, bytes: 0, refused: error.problems[0]!.code};
    throw error;
  }
});
