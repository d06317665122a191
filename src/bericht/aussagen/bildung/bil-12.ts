import {ausbildungsbeteiligung} from "../../../indicators/bildung/bil-12-ausbildungsbeteiligung.js";
import {gapNarrowed, higherThan, points, ratio, states} from "../../../indicators/claims/index.js";
import {bothGroups, groupSection, type IndicatorContent, ofHundred} from "../../chapter.js";

const ausbildung = bothGroups(ausbildungsbeteiligung);
/** From 2022 on the denominator rests on the Zensus, so that no change is computed across it. */
const vorZensus = {from: "2015", to: "2021"} as const;

/** Section and claims of BIL-12. */
export const bil12: IndicatorContent = {
  section: groupSection(ausbildungsbeteiligung, "Ausbildungsbeteiligung im dualen System (Quotensumme), Prozent"),
  claims: [
    higherThan({
      id: "bil-12-titel",
      group: ausbildung.reference,
      reference: ausbildung.group,
      text: () => "Nichtdeutsche beginnen seltener eine duale Ausbildung"
    }),
    higherThan({
      id: "bil-12-hoehe",
      group: ausbildung.reference,
      reference: ausbildung.group,
      text: ({gruppe, vergleich}) =>
        `Im Jahr ${vergleich.to.year} betrug die Ausbildungsbeteiligung junger Nichtdeutscher ${vergleich.to.text}, die junger Deutscher ${gruppe.to.text}.`
    }),
    states({
      id: "bil-12-abstand",
      uses: {gruppe: ausbildung.group, vergleich: ausbildung.reference},
      text: ({gruppe, vergleich}) =>
        `Der Abstand beträgt ${points(vergleich.to, gruppe.to)}, im Verhältnis das ${ratio(vergleich.to, gruppe.to)}-Fache.`
    }),
    gapNarrowed({
      id: "bil-12-annaeherung",
      ...ausbildung,
      ...vorZensus,
      text: ({gruppe, vergleich}) =>
        `Von ${gruppe.from!.year} bis ${gruppe.to.year} sank er von ${points(vergleich.from!, gruppe.from!, "dativ")} auf ${points(vergleich.to, gruppe.to)}.`
    }),
    states({
      id: "bil-12-lesebeispiel",
      uses: {wert: ausbildung.group},
      text: ({wert}) =>
        `Blieben die Verhältnisse des Jahres ${wert.to.year} gleich, begännen von hundert jungen Nichtdeutschen rund ${ofHundred(wert.to)} eine duale Ausbildung.`
    })
  ]
};
