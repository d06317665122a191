import {lastEdition} from "../../data-loaders/editions/editions.js";
import {dropped} from "../../indicators/dropped.js";
import {indicators} from "../../indicators/index.js";
import {compareDefinitions} from "../../indicators/release/compare-definitions.js";
import {definitionRecord} from "../../indicators/release/definition-record.js";

// What became of the catalogue since the edition before this one; null where there is none.
const last = lastEdition();
const since =
  last === undefined
    ? null
    : {
        from: last.edition,
        catalogue: compareDefinitions(last.definitions, indicators.map(definitionRecord), dropped)
      };
process.stdout.write(JSON.stringify(since));
