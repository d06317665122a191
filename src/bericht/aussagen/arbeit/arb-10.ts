import {gewerbeanmeldungen} from "../../../indicators/arbeit/arb-10-gewerbeanmeldungen.js";
import {above, rose, states} from "../../../indicators/claims/index.js";
import {type IndicatorContent, ofHundred, use} from "../../chapter.js";

const gruendungen = use(gewerbeanmeldungen, {mass: "anteil"});

/** Section and claims of ARB-10. */
export const arb10: IndicatorContent = {
  section: {
    indicator: gruendungen.indicator,
    caption: "Anteil der Nichtdeutschen an neu angemeldeten Einzelunternehmen, Prozent",
    series: [{label: "Neugründungen", use: gruendungen}]
  },
  claims: [
    above(100 / 3, {
      id: "arb-10-titel",
      use: gruendungen,
      text: () => "Mehr als jede dritte Neugründung kommt von Nichtdeutschen"
    }),
    above(100 / 3, {
      id: "arb-10-hoehe",
      use: gruendungen,
      text: ({wert}) => `Im Jahr ${wert.to.year} meldeten Nichtdeutsche ${wert.to.text} der neuen Einzelunternehmen an.`
    }),
    rose({
      id: "arb-10-anstieg",
      use: gruendungen,
      from: "2021",
      text: ({wert: {from}}) => `Im Jahr ${from!.year} waren es noch ${from!.text}.`
    }),
    states({
      id: "arb-10-saldo",
      uses: {wert: use(gewerbeanmeldungen, {mass: "saldo", anlass: "anmeldung"})},
      text: ({wert}) =>
        `Zieht man die Abmeldungen von allen Anmeldungen ab, blieben ${wert.to.year} per Saldo ${wert.to.text} Anzeigen.`
    }),
    states({
      id: "arb-10-lesebeispiel",
      uses: {wert: gruendungen},
      text: ({wert}) =>
        `Von hundert neu angemeldeten Einzelunternehmen gehörten ${wert.to.year} rund ${ofHundred(wert.to)} Nichtdeutschen.`
    })
  ]
};
