import {minijobs} from "../../../indicators/arbeit/arb-02-minijobs.js";
import {fell, gapNarrowed, higherThan, points, ratio, states} from "../../../indicators/claims/index.js";
import {bothGroups, groupSection, type IndicatorContent, ofHundred} from "../../chapter.js";
import {seit2015} from "./common.js";

const minijob = bothGroups(minijobs);

/** Section and claims of ARB-02. */
export const arb02: IndicatorContent = {
  section: groupSection(minijobs, "Anteil derer, deren einzige Arbeit ein Minijob ist, Prozent der Beschäftigten"),
  claims: [
    fell({
      id: "arb-02-titel",
      use: minijob.group,
      ...seit2015,
      text: () => "Der Minijob ist für Nichtdeutsche seltener die einzige Arbeit"
    }),
    fell({
      id: "arb-02-rueckgang",
      use: minijob.group,
      ...seit2015,
      text: ({wert: {from, to}}) =>
        `Der Minijob war ${to.year} für ${to.text} der nichtdeutschen Beschäftigten die einzige Arbeit (${from!.year}: ${from!.text}).`
    }),
    higherThan({
      id: "arb-02-hoeher",
      ...minijob,
      text: ({vergleich}) => `Bei den Deutschen waren es zuletzt ${vergleich.to.text}.`
    }),
    gapNarrowed({
      id: "arb-02-abstand",
      ...minijob,
      ...seit2015,
      text: ({gruppe, vergleich}) =>
        `Der Abstand sank von ${points(gruppe.from!, vergleich.from!, "dativ")} auf ${points(gruppe.to, vergleich.to)}.`
    }),
    states({
      id: "arb-02-verhaeltnis",
      uses: {gruppe: minijob.group, vergleich: minijob.reference},
      ...seit2015,
      text: ({gruppe, vergleich}) =>
        `Im Verhältnis ist der Anteil der Nichtdeutschen nun ${ratio(gruppe.to, vergleich.to)}-mal so hoch, ${gruppe.from!.year} war er es ${ratio(gruppe.from!, vergleich.from!)}-mal.`
    }),
    states({
      id: "arb-02-lesebeispiel",
      uses: {wert: minijob.group},
      text: ({wert}) =>
        `Von hundert nichtdeutschen Beschäftigten hatten am ${wert.to.date} rund ${ofHundred(wert.to)} nur einen Minijob.`
    })
  ]
};
