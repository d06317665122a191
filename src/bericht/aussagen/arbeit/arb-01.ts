import {beschaeftigungsquote} from "../../../indicators/arbeit/arb-01-beschaeftigungsquote.js";
import {
  converged,
  gap,
  gapNarrowed,
  points,
  ratio,
  rose,
  roseMoreThan,
  states
} from "../../../indicators/claims/index.js";
import {formatNumber} from "../../../indicators/definition/german.js";
import {bothGroups, groupSection, type IndicatorContent, ofHundred} from "../../chapter.js";

const quote = bothGroups(beschaeftigungsquote);
/** The denominator rests on the Zensus of 2022 from then on, so that no change is computed across it. */
const vorZensus = {from: "2015", to: "2022"} as const;

/** Section and claims of ARB-01. */
export const arb01: IndicatorContent = {
  section: groupSection(
    beschaeftigungsquote,
    "Anteil der sozialversicherungspflichtig Beschäftigten an der Bevölkerung gleichen Alters, Prozent"
  ),
  claims: [
    converged({
      id: "arb-01-titel",
      ...quote,
      ...vorZensus,
      text: () => "Nichtdeutsche holen bei der Beschäftigung auf"
    }),
    rose({
      id: "arb-01-anstieg",
      use: quote.group,
      ...vorZensus,
      text: ({wert: {from, to}}) =>
        `Von ${from!.year} bis ${to.year} stieg die Beschäftigungsquote der Nichtdeutschen von ${from!.text} auf ${to.text}.`
    }),
    roseMoreThan(2, {
      id: "arb-01-doppelt",
      ...quote,
      ...vorZensus,
      text: ({gruppe, vergleich}) =>
        `Das sind ${points(gruppe.to, gruppe.from!)}, mehr als doppelt so viel wie bei den Deutschen (${formatNumber(gap(vergleich.to, vergleich.from!), 1)}).`
    }),
    gapNarrowed({
      id: "arb-01-abstand",
      ...quote,
      ...vorZensus,
      text: ({gruppe, vergleich}) =>
        `Der Abstand zu den Deutschen sank von ${points(vergleich.from!, gruppe.from!, "dativ")} (${gruppe.from!.year}) auf ${points(vergleich.to, gruppe.to)} (${gruppe.to.year}).`
    }),
    states({
      id: "arb-01-verhaeltnis",
      uses: {gruppe: quote.group, vergleich: quote.reference},
      ...vorZensus,
      text: ({gruppe, vergleich}) =>
        `Im Verhältnis lag die Quote der Deutschen erst beim ${ratio(vergleich.from!, gruppe.from!)}-Fachen, später beim ${ratio(vergleich.to, gruppe.to)}-Fachen.`
    }),
    states({
      id: "arb-01-neu",
      uses: {gruppe: quote.group, vergleich: quote.reference},
      text: ({gruppe, vergleich}) =>
        `Am ${gruppe.to.date} betrug die Quote ${gruppe.to.text}, die der Deutschen ${vergleich.to.text}.`
    }),
    states({
      id: "arb-01-lesebeispiel",
      uses: {wert: quote.group},
      text: ({wert}) =>
        `Von hundert Nichtdeutschen im Erwerbsalter hatten am ${wert.to.date} rund ${ofHundred(wert.to)} eine sozialversicherungspflichtige Stelle.`
    })
  ]
};
