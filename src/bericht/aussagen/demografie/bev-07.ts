import {wanderungssaldo} from "../../../indicators/bevoelkerung/bev-07-wanderungssaldo.js";
import {above, claim, fell, gap, ratio, states} from "../../../indicators/claims/index.js";
import {formatNumber} from "../../../indicators/definition/german.js";
import {type IndicatorContent, use} from "../../chapter.js";

const saldo = use(wanderungssaldo, {raum: "insgesamt"});
const saldoAusland = use(wanderungssaldo, {raum: "ausland"});
const saldoInland = use(wanderungssaldo, {raum: "inland"});

/** Section and claims of BEV-07. */
export const bev07: IndicatorContent = {
  section: {
    indicator: saldo.indicator,
    caption: "Zuzüge weniger Fortzüge über die Stadtgrenze, je tausend Menschen",
    series: [
      {label: "insgesamt", use: saldo},
      {label: "Ausland", use: saldoAusland},
      {label: "übriges Deutschland", use: saldoInland}
    ]
  },
  claims: [
    above(0, {
      id: "bev-07-titel",
      use: saldo,
      text: () => "Mehr Menschen ziehen nach Wuppertal als fort"
    }),
    above(0, {
      id: "bev-07-hoehe",
      use: saldo,
      text: ({wert}) =>
        `Im Jahr ${wert.to.year} gewann Wuppertal auf tausend Menschen ${formatNumber(wert.to.value, 1)} durch Umzüge über die Stadtgrenze.`
    }),
    claim({
      id: "bev-07-richtung",
      uses: {ausland: saldoAusland, inland: saldoInland},
      text: ({ausland, inland}) =>
        `Mit dem Ausland waren es ${formatNumber(ausland.to.value, 1)} mehr, an das übrige Deutschland verlor die Stadt ${formatNumber(Math.abs(inland.to.value), 1)}.`,
      contrasts: ({ausland, inland}) => [{terms: [[1, ausland.to]]}, {terms: [[-1, inland.to]]}]
    }),
    fell({
      id: "bev-07-rueckgang",
      use: saldo,
      from: "2022",
      text: ({wert: {from, to}}) =>
        `Im Jahr ${from!.year} waren es ${formatNumber(from!.value, 1)}: ein Abstand von ${formatNumber(gap(from!, to), 1)}, im Verhältnis das ${ratio(from!, to)}-Fache.`
    }),
    states({
      id: "bev-07-lesebeispiel",
      uses: {wert: saldoAusland},
      text: ({wert}) =>
        `Auf tausend Menschen in Wuppertal zogen ${wert.to.year} rund ${formatNumber(wert.to.value)} mehr aus dem Ausland zu als dorthin fort.`
    })
  ]
};
