import {describeContract} from "../../data-loaders/contract/describe-contract.js";
import {print} from "../../data-loaders/deliveries/print.js";
import {contracts} from "../../data-loaders/providers/index.js";

print(() => JSON.stringify(contracts.map(describeContract)));
