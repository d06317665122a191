import {element} from "./dom.js";
import type {Message} from "./message-types.js";

interface Group {
  /** How the codes begin. */
  readonly prefix: string;
  readonly title: string;
  /** What follows where it is the same for all; of a delivery it depends on the code. */
  readonly effect?: string;
}

const groups: readonly Group[] = [
  {prefix: "L", title: "Die Datei selbst"},
  {prefix: "W", title: "Arbeitsmappen"},
  {prefix: "V", title: "Die Datei gegen ihren Vertrag"},
  {prefix: "P", title: "Die Zahlen untereinander"},
  {prefix: "K", title: "Lieferungen gegeneinander, Korrekturen"},
  {
    prefix: "A",
    title: "Auswertung und Vergleich",
    effect: "Statt der Zahl steht die Meldung; alles Übrige auf der Seite bleibt."
  },
  {
    prefix: "G",
    title: "Geheimhaltung",
    effect: "Was die Meldung nennt, wird nicht veröffentlicht. Geschrieben wird nichts."
  },
  {prefix: "D1", title: "Druck des Berichts", effect: "Gedruckt wird nichts; der Ordner bleibt, wie er war."},
  {
    prefix: "D2",
    title: "Prüfung der gedruckten Dateien",
    effect: "Die Datei bekommt die Kennung von PDF/UA nicht, und eine Ausgabe mit ihr wird nicht freigegeben."
  },
  {
    prefix: "F1",
    title: "Schritte der Freigabe",
    effect: "Der Schritt wird nicht eingetragen, oder er zählt nicht."
  },
  {prefix: "F2", title: "Gründe gegen eine Ausgabe", effect: "Die Ausgabe wird nicht geschrieben."},
  {
    prefix: "F3",
    title: "Prüfung einer Ausgabe",
    effect: "Die Prüfung sagt, dass die Ausgabe nicht mehr die freigegebene ist oder sich nicht nachbauen lässt."
  }
];

const effects = {
  error: "Die Lieferung wird als Ganzes zurückgewiesen.",
  warning: "Die Lieferung wird angenommen; der Hinweis bleibt sichtbar.",
  info: "Die Lieferung wird angenommen."
} as const;

/** A code with its title as a headline: some titles are whole sentences, as a command says them. */
export function messageTitle({code, title}: Message): string {
  return `${code}: ${title.replace(/\.$/u, "")}`;
}

/** Every code with its title, by what is checked; each leads to its page. */
export function messageList(messages: readonly Message[]): HTMLElement {
  return element(
    "div",
    {},
    ...groups.map(({prefix, title}) =>
      element(
        "section",
        {class: "lieferung meldungen"},
        element("h2", {}, title),
        element(
          "ul",
          {},
          ...messages
            .filter(({code}) => code.startsWith(prefix))
            .map((message) => element("li", {}, element("a", {href: `./${message.code}`}, messageTitle(message))))
        )
      )
    )
  );
}

/** What a code means, an example, what it does to the delivery, and what to do. */
export function messagePage({code, severity, meaning, example, advice}: Message): HTMLElement {
  const parts: readonly [string, string][] = [
    ["Was es bedeutet", meaning],
    ["Beispiel", example],
    ["Was geschieht", groups.find(({prefix}) => code.startsWith(prefix))?.effect ?? effects[severity]],
    ["Was zu tun ist", advice]
  ];
  return element(
    "dl",
    {class: "definition"},
    ...parts.flatMap(([term, text]) => [element("dt", {}, term), element("dd", {}, text)])
  );
}
