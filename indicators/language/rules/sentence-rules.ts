import type {BlockKind} from "../blocks.js";
import type {Remark} from "../finding.js";
import {type Span, wordsOf} from "../sentences.js";

/** More words than these are hard to follow when read aloud. */
export const longestSentence = 20;

type Rule = (sentence: Span, kind: BlockKind) => Remark[];

/** Rules that look at one sentence. */
export const sentenceRules: readonly Rule[] = [length, points, cause, passive, nouns, ranking];

function length(sentence: Span): Remark[] {
  const count = wordsOf(sentence.text).length;
  if (count <= longestSentence) return [];
  return [
    whole(sentence, {
      rule: "satzlaenge",
      severity: "hinweis",
      message: `Der Satz hat ${count} Wörter; gut vorzulesen sind höchstens ${longestSentence}.`,
      proposal: "In zwei Sätze teilen."
    })
  ];
}

const amount = String.raw`(?:\d[\d.,]*|□|[a-zäöüß]*(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zig))`;
const changed =
  /\b(gestiegen|stieg|stiegen|steigt|sank|sanken|sinkt|gesunken|gewachsen|wuchs|zugenommen|nahm|abgenommen|erhöht\w*|verringert\w*|höher|niedriger|größer|kleiner|mehr|weniger|gefallen|fiel)\b/;

/** A change of shares is in Prozentpunkten, a share itself in Prozent. */
function points(sentence: Span): Remark[] {
  const {text} = sentence;
  const relative = new RegExp(
    String.raw`\bum\s+(?:rund\s+|etwa\s+|fast\s+)?${amount}\s*(?:%|Prozent\b(?!punkt))`,
    "u"
  ).exec(text);
  if (relative && changed.test(text) && /[Aa]nteil|[Qq]uote|%|Prozent/.test(text)) {
    return [
      part(sentence, relative, {
        rule: "prozentpunkt",
        severity: "fehler",
        message: "Der Unterschied zweier Anteile ist kein Prozentwert.",
        proposal: "„Prozentpunkte“ schreiben oder das Verhältnis nennen."
      })
    ];
  }
  const level = new RegExp(
    String.raw`\b(?:beträgt|betrug|liegt bei|lag bei|waren|sind|ist|war)\s+(?:\S+\s+){0,2}?${amount}\s*Prozentpunkte?n?\b`,
    "u"
  ).exec(text);
  if (!level || /[Aa]bst(and|ände)|[Uu]nterschied|[Dd]ifferenz|höher|niedriger|größer|kleiner|mehr|weniger/.test(text))
    return [];
  return [
    part(sentence, level, {
      rule: "prozentpunkt",
      severity: "fehler",
      message: "Ein Anteil steht in Prozent; Prozentpunkte gibt es nur zwischen zwei Anteilen.",
      proposal: "„Prozent“ schreiben."
    })
  ];
}

const causes =
  /\b(weil|(?<!von Amts )wegen|aufgrund|infolge(?:dessen)?|dadurch|deshalb|deswegen|daher|somit|folglich|dank|führt(?:e|en)? (?:\S+ ){0,6}?zu[rm]?|verursacht\w*|bewirkt\w*|auslöst\w*|lösen (?:\S+ ){0,4}aus|zurückzuführen|sorgt(?:e|en)? (?:\S+ ){0,4}?für|liegt (?:\S+ ){0,3}?an|liegt daran|Ursache|Grund dafür)\b/u;
const findings: ReadonlySet<BlockKind> = new Set(["titel", "kernaussage", "einordnung", "text"]);
/** Why the authors do something is a reason of theirs, no cause behind a number. */
const ownDecision = /\b[Ww]ir\b/u;

/** Two numbers that move together are no cause; what may explain them is said as a possibility. */
function cause(sentence: Span, kind: BlockKind): Remark[] {
  const found = causes.exec(sentence.text);
  if (
    !found ||
    !findings.has(kind) ||
    ownDecision.test(sentence.text) ||
    /\bkann\b|\bkönnen\b|\bkönnte\w*\b|möglich|vermutlich|nicht allein/.test(sentence.text)
  )
    return [];
  return [
    part(sentence, found, {
      rule: "ursache",
      severity: "hinweis",
      message: `„${found[0]}“ behauptet eine Ursache; die Zahlen zeigen nur, was zusammen auftritt.`,
      proposal: "Als Möglichkeit sagen („kann damit zusammenhängen, dass …“) oder beide Befunde nebeneinanderstellen."
    })
  ];
}

const participle =
  /\b(?:[a-zäöüß]*ge[a-zäöüß]{2,}(?:t|en)|(?:be|ver|er|ent|zer|über|unter|miss)[a-zäöüß]{3,}(?:t|en)|[a-zäöüß]{3,}iert|[a-zäöüß]+(?:ver|er|be)[a-zäöüß]{3,}t)\b/u;

/** Who acts is named: “Wir zählen” instead of “Gezählt werden”. */
function passive(sentence: Span, kind: BlockKind): Remark[] {
  if (kind === "methodik") return [];
  const {text} = sentence;
  const auxiliary = /\b(wird|werden|wurde|wurden|worden)\b/u.exec(text);
  if (!auxiliary) return [];
  const clause = clauseAround(text, auxiliary.index);
  const verb = participle.exec(clause.replace(auxiliary[0], ""));
  if (!verb || notParticiples.has(verb[0])) return [];
  return [
    part(sentence, auxiliary, {
      rule: "passiv",
      severity: "hinweis",
      message: `Passiv: „${auxiliary[0]} … ${verb[0]}“.`,
      proposal: "Sagen, wer etwas tut, oder ein Zustandsverb nehmen."
    })
  ];
}

/** Adverbs and adjectives that look like participles. */
const notParticiples: ReadonlySet<string> = new Set([
  "gegen",
  "gerechnet",
  "erst",
  "unter",
  "über",
  "bereits",
  "besten",
  "ersten",
  "gesamt",
  "verschieden",
  "überhaupt"
]);

function clauseAround(text: string, at: number): string {
  const before = Math.max(text.lastIndexOf(",", at), text.lastIndexOf(";", at), text.lastIndexOf(":", at)) + 1;
  const rest = text.slice(at).search(/[,;:]/);
  return text.slice(before, rest < 0 ? text.length : at + rest);
}

const nounEnding = /(?:ung|ungen|heit|heiten|keit|keiten|ion|ionen|nahme|nahmen|ierung|ierungen)$/u;
/** Terms of official statistics: no verb says what they name. */
const namedThings =
  /(?:bevölkerung|beschäftigung|einbürgerung|wohnung|ausbildung|staatsangehörigkeit|fortschreibung|rundung|förderung|region|gründung|betreuung|person|forderung|leistung|prüfung|befragung|zuwanderung|einwanderung|sicherung|duldung|gestattung|statistikregion|station|rechnung|lieferung|quellen|bildung|definition|fassung|meldung)(?:s\w+|en)?$/iu;
const fixedPhrases =
  /\b(?:zur Anwendung (?:kommt|kommen|kam|gebracht)|zum Ausdruck (?:kommt|bringt|gebracht)|in Betracht (?:kommt|gezogen)|Berücksichtigung (?:findet|finden|fand)|eine? (?:Steigerung|Zunahme|Abnahme|Verbesserung) (?:erfahren|erfuhr|verzeichnen|verzeichnet)|unter Beweis|erfolgte?n?|ist eine (?:Zunahme|Abnahme|Steigerung|Verringerung) \w+ (?:zu|festzustellen))\b/u;

/** Verbs say what happens. */
function nouns(sentence: Span): Remark[] {
  const phrase = fixedPhrases.exec(sentence.text);
  const abstract = wordsOf(sentence.text, sentence.start).filter(
    ({text}) => /^\p{Lu}/u.test(text) && text.length > 6 && nounEnding.test(text) && !namedThings.test(text)
  );
  if (!phrase && abstract.length < 3) return [];
  return [
    {
      rule: "nominalstil",
      severity: "hinweis",
      start: phrase ? sentence.start + phrase.index : abstract[0]!.start,
      end: phrase ? sentence.start + phrase.index + phrase[0].length : abstract.at(-1)!.end,
      message: phrase
        ? `„${phrase[0]}“ versteckt das Verb.`
        : `Nominalstil: ${abstract.map(({text}) => text).join(", ")}.`,
      proposal: "Mit Verben sagen, was geschieht."
    }
  ];
}

const places = /\b(Quartier\w*|Stadtteil\w*|Stadtbezirk\w*|Stadtviertel\w*|Viertel\w*|Wohngebiet\w*)\b/u;
const orders =
  /\b(höchste\w*|niedrigste\w*|meisten|wenigsten|größte\w*|kleinste\w*|Spitzenreiter\w*|Schlusslicht\w*|Rang\w*|Platz|Spitze|Spitzengruppe|führt|Reihenfolge|Hochburg\w*|Top)\b/u;
const migrations =
  /([Aa]usländ|[Nn]ichtdeutsch|nicht deutsch|[Mm]igra|[Ee]inwander|[Zz]uwander|internationale\w* Geschichte)/u;

/** Quartiere are not ranked by who lives in them. */
function ranking(sentence: Span): Remark[] {
  const found = orders.exec(sentence.text);
  if (!found || !places.test(sentence.text) || !migrations.test(sentence.text)) return [];
  return [
    part(sentence, found, {
      rule: "rangfolge",
      severity: "fehler",
      message: "Quartiere werden nicht nach dem Anteil von Zugewanderten gereiht.",
      proposal: "Die Spannweite über alle Quartiere nennen, ohne einzelne hervorzuheben."
    })
  ];
}

type Said = Pick<Remark, "rule" | "severity" | "message" | "proposal">;

function whole({start, end}: Span, said: Said): Remark {
  return {...said, start, end};
}

function part({start}: Span, match: RegExpExecArray, said: Said): Remark {
  return {...said, start: start + match.index, end: start + match.index + match[0].length};
}
