import {type CatalogueChanges, compareDefinitions} from "./compare-definitions.js";
import {type ChangedSentence, compareSentences} from "./compare-sentences.js";
import {compareValues, type RevisedValue} from "./compare-values.js";
import type {EditionRecord} from "./edition-record.js";

/** Everything in which an edition differs from the one before it: the file `aenderungen.json` in its folder. */
export interface EditionChanges {
  readonly format: 1;
  readonly from: string;
  readonly to: string;
  readonly catalogue: CatalogueChanges;
  readonly values: readonly RevisedValue[];
  readonly sentences: readonly ChangedSentence[];
}

/** Compares two editions; `reasons` says of indicators that were dropped why. */
export function compareEditions(
  before: EditionRecord,
  after: EditionRecord,
  reasons: Readonly<Record<string, string>> = {}
): EditionChanges {
  return {
    format: 1,
    from: before.edition,
    to: after.edition,
    catalogue: compareDefinitions(before.definitions, after.definitions, reasons),
    values: compareValues(before, after),
    sentences: compareSentences(before, after)
  };
}
