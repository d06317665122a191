import {expect, test} from "vitest";
import {listDeliveries} from "../../../data-loaders/deliveries/list.js";
import type {DeliveryList} from "../../../src/components/delivery-types.js";

test("what the loader writes is what the data page reads", () => {
  const list: DeliveryList = listDeliveries({exports: "test/.output/no-exports"}); // the compiler holds the two types together
  expect(list.cubes.length).toBeGreaterThan(0);
});
