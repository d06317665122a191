/** Why the series of the Beschäftigungsstatistik may be compared across its revisions of 2014 and 2017. */
export const rueckwirkendRevidiert =
  "Die Bundesagentur hat die früheren Jahre jeweils rückwirkend neu berechnet; eine heute gezogene Reihe ist durchgehend nach einem Stand gezählt (zu prüfen).";
