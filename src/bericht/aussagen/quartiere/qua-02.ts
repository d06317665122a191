import {claim, gap, ratio, states} from "../../../indicators/claims/index.js";
import {formatNumber} from "../../../indicators/definition/german.js";
import {dissimilaritaet} from "../../../indicators/quartiere/qua-02-dissimilaritaet.js";
import {type IndicatorContent, use} from "../../chapter.js";

const getrenntNd = use(dissimilaritaet, {gruppe: "nichtdeutsch", ebene: "quartier"});
const getrenntMit = use(dissimilaritaet, {gruppe: "mit", ebene: "quartier"});
const getrenntSgb2 = use(dissimilaritaet, {gruppe: "sgb2", ebene: "quartier"});
const bezirke = use(dissimilaritaet, {gruppe: "nichtdeutsch", ebene: "stadtbezirk"});
/** Two indices are called alike if they differ by less than this. */
const aehnlich = 0.03;

/** Section and claims of QUA-02. */
export const qua02: IndicatorContent = {
  section: {
    indicator: getrenntNd.indicator,
    caption: "Ungleiche Verteilung über die Quartiere: Dissimilaritätsindex von null bis eins",
    series: [
      {label: "Nichtdeutsche", use: getrenntNd},
      {label: "mit Migrationshintergrund", use: getrenntMit},
      {label: "Grundsicherung", use: getrenntSgb2}
    ]
  },
  claims: [
    claim({
      id: "qua-02-titel",
      uses: {nichtdeutsch: getrenntNd, grundsicherung: getrenntSgb2},
      text: () => "Nichtdeutsche und Menschen in Grundsicherung wohnen ähnlich ungleich verteilt",
      contrasts: ({nichtdeutsch, grundsicherung}) =>
        [1, -1].map((sign) => ({
          terms: [
            [sign, nichtdeutsch.to],
            [-sign, grundsicherung.to]
          ] as const,
          minus: -aehnlich
        }))
    }),
    states({
      id: "qua-02-hoehe",
      uses: {nichtdeutsch: getrenntNd, grundsicherung: getrenntSgb2},
      text: ({nichtdeutsch, grundsicherung}) =>
        `Ende ${nichtdeutsch.to.year} betrug der Index für Nichtdeutsche ${nichtdeutsch.to.text}, für Menschen in der Grundsicherung ${grundsicherung.to.text}; null hieße gleich verteilt.`
    }),
    states({
      id: "qua-02-zufall",
      uses: {wert: getrenntNd},
      text: ({wert}) =>
        `Wohnten gleich viele Menschen rein zufällig verteilt, läge er bei ${formatNumber(wert.to.baseline!, 2)}.`
    }),
    states({
      id: "qua-02-abstand",
      uses: {quartiere: getrenntNd, bezirke},
      text: (values) =>
        `Über die Stadtbezirke gerechnet, beträgt er ${values.bezirke.to.text}: ein Abstand von ${formatNumber(gap(values.quartiere.to, values.bezirke.to), 2)}, im Verhältnis das ${ratio(values.quartiere.to, values.bezirke.to)}-Fache.`
    }),
    states({
      id: "qua-02-lesebeispiel",
      uses: {wert: getrenntNd},
      text: ({wert}) =>
        `Von hundert Nichtdeutschen müssten rund ${formatNumber(100 * wert.to.value)} das Quartier wechseln, damit alle Quartiere am ${wert.to.date} gleich zusammengesetzt wären.`
    })
  ]
};
