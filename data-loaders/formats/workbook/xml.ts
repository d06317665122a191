import {refuse, type Reading} from "./reading.js";

/** What the scanner stands on. An empty element, `<v/>`, is `opened` with `empty` true and is never `closed`. */
export const finished = 0;
export const opened = 1;
export const closed = 2;
export const characters = 3;

const deepest = 256;
const mostAttributes = 512;
/** A cell of Excel holds 32,767 characters; this leaves room for other programs. */
const longestText = 16 * 2 ** 20;
/** Parts in other encodings are converted whole, which large ones are not worth. */
const longestConverted = 128 * 2 ** 20;

/**
 * A one-pass scanner over the UTF-8 bytes of a part. Prefixes of namespaces are
 * ignored (`x:row` is `row`), names are compared by number, texts are decoded
 * only when asked for. Declarations of document types are refused, so there are
 * no entities but the five of XML and numbers. It is a class because it is the
 * state of a scan and nothing else.
 */
export class XmlScanner {
  readonly bytes: Buffer;
  /** Name of the element opened or closed last, see `nameCode`. */
  name = 0;
  empty = false;
  /** Where the characters begin and end. */
  start = 0;
  end = 0;
  attributes = 0;
  /** Number of open elements. */
  depth = 0;
  readonly #names = new Int32Array(mostAttributes);
  readonly #starts = new Int32Array(mostAttributes);
  readonly #ends = new Int32Array(mostAttributes);
  readonly #stack = new Int32Array(deepest);
  /** Whether the characters stand in a CDATA section and are meant literally. */
  literal = false;
  #at = 0;
  readonly #reading: Reading;
  readonly #part: string;

  constructor(part: string, bytes: Buffer, reading: Reading) {
    this.bytes = bytes;
    this.#reading = reading;
    this.#part = part;
  }

  /** Moves on and says what it found. */
  next(): number {
    const {bytes} = this;
    const {length} = bytes;
    for (;;) {
      let at = this.#at;
      if (at >= length) {
        if (this.depth > 0) this.#fail("er bricht mitten in einem Element ab");
        return finished;
      }
      if (bytes[at] !== 60) {
        this.start = at;
        while (at < length && bytes[at] !== 60) at++;
        this.end = at;
        this.#at = at;
        this.literal = false;
        return characters;
      }
      const mark = bytes[at + 1]!;
      if (mark === 47) return this.#close(at + 2);
      if (mark !== 33 && mark !== 63) return this.#open(at + 1);
      if (mark === 33 && this.#declaration(at)) return characters;
      if (mark === 63) this.#skipTo("?>", at, "eine Verarbeitungsanweisung endet nicht");
    }
  }

  #skipTo(mark: string, at: number, failure: string): number {
    const stop = this.bytes.indexOf(mark, at, "latin1");
    if (stop < 0) this.#fail(failure);
    this.#at = stop + mark.length;
    return stop;
  }

  #open(from: number): number {
    const {bytes} = this;
    const {length} = bytes;
    let at = from;
    let code = 0;
    let byte = 0;
    for (; at < length; at++) {
      byte = bytes[at]!;
      if (byte === 32 || byte === 62 || byte === 47 || byte === 10 || byte === 13 || byte === 9) break;
      code = byte === 58 ? 0 : (Math.imul(code, 31) + byte) | 0;
    }
    if (at === from) this.#fail("ein Element hat keinen Namen");
    this.name = code;
    this.attributes = 0;
    this.empty = false;
    while (at < length) {
      byte = bytes[at]!;
      if (byte === 62) break;
      if (byte === 47) {
        if (bytes[at + 1] !== 62) this.#fail("ein Element ist falsch geschlossen");
        this.empty = true;
        at++;
        break;
      }
      if (byte === 32 || byte === 10 || byte === 13 || byte === 9) at++;
      else at = this.#attribute(at);
    }
    if (at >= length) this.#fail("er bricht mitten in einem Element ab");
    this.#at = at + 1;
    if (!this.empty) {
      if (this.depth >= deepest) this.#fail(`er ist tiefer als ${deepest} Ebenen geschachtelt`);
      this.#stack[this.depth++] = code;
    }
    return opened;
  }

  #attribute(from: number): number {
    const {bytes} = this;
    const {length} = bytes;
    let at = from;
    let code = 0;
    let byte = 0;
    for (; at < length; at++) {
      byte = bytes[at]!;
      if (byte === 61 || byte === 32 || byte === 62 || byte === 60 || byte === 10 || byte === 13 || byte === 9) break;
      code = byte === 58 ? 0 : (Math.imul(code, 31) + byte) | 0;
    }
    while (byte !== 61 && (byte === 32 || byte === 10 || byte === 13 || byte === 9)) byte = bytes[++at]!;
    if (byte !== 61) this.#fail("ein Attribut hat keinen Wert");
    let quote = bytes[++at];
    while (quote === 32 || quote === 10 || quote === 13 || quote === 9) quote = bytes[++at];
    if (quote !== 34 && quote !== 39) this.#fail("ein Attribut steht nicht in Anführungszeichen");
    const start = ++at;
    while (at < length && bytes[at] !== quote) at++;
    if (at >= length) this.#fail("er bricht mitten in einem Attribut ab");
    if (this.attributes >= mostAttributes) this.#fail("ein Element hat zu viele Attribute");
    this.#names[this.attributes] = code;
    this.#starts[this.attributes] = start;
    this.#ends[this.attributes++] = at;
    return at + 1;
  }

  #close(from: number): number {
    const {bytes} = this;
    const {length} = bytes;
    let at = from;
    let code = 0;
    for (; at < length; at++) {
      const byte = bytes[at]!;
      if (byte === 62 || byte === 32 || byte === 10 || byte === 13 || byte === 9) break;
      code = byte === 58 ? 0 : (Math.imul(code, 31) + byte) | 0;
    }
    while (at < length && bytes[at] !== 62) at++;
    if (at >= length) this.#fail("er bricht mitten in einem Element ab");
    if (this.depth === 0 || this.#stack[--this.depth] !== code) this.#fail("Elemente sind über Kreuz geschlossen");
    this.name = code;
    this.#at = at + 1;
    return closed;
  }

  /** Skips a comment; stands on the characters of a CDATA section and says so. */
  #declaration(at: number): boolean {
    const {bytes} = this;
    if (bytes[at + 2] === 45 && bytes[at + 3] === 45) {
      this.#skipTo("-->", at + 4, "ein Kommentar endet nicht");
      return false;
    }
    if (bytes.toString("latin1", at, at + 9) !== "<![CDATA[") {
      const message = `Der Teil „${this.#part}“ enthält eine Dokumenttyp-Angabe (DOCTYPE); Arbeitsmappen haben keine.`;
      refuse(this.#reading, "W109", message);
    }
    this.start = at + 9;
    this.end = this.#skipTo("]]>", at + 9, "ein CDATA-Abschnitt endet nicht");
    this.literal = true;
    return true;
  }

  /** Position of an attribute in this element, or −1. */
  attribute(name: number): number {
    for (let i = 0; i < this.attributes; i++) if (this.#names[i] === name) return i;
    return -1;
  }

  attributeStart(index: number): number {
    return this.#starts[index]!;
  }

  attributeEnd(index: number): number {
    return this.#ends[index]!;
  }

  /** Name of the attribute at a position. */
  attributeName(index: number): number {
    return this.#names[index]!;
  }

  /** The value of an attribute; undefined if the element has none of that name. */
  value(name: number): string | undefined {
    const index = this.attribute(name);
    return index < 0 ? undefined : this.decode(this.#starts[index]!, this.#ends[index]!, false);
  }

  /** Whether an attribute says yes: XML Schema writes 1 or true. */
  flag(name: number): boolean {
    const value = this.value(name);
    return value === "1" || value === "true" || value === "on";
  }

  /** The characters that the scanner stands on. */
  text(): string {
    return this.decode(this.start, this.end, this.literal);
  }

  /** All characters up to the end of the element that is open now, those of elements within it too. */
  content(): string {
    if (this.empty) return "";
    const level = this.depth;
    let content = "";
    for (let event = this.next(); event !== finished; event = this.next()) {
      if (event === characters) content += this.text();
      else if (event === closed && this.depth < level) break;
    }
    return content;
  }

  /** Moves past the end of the element that is open now. */
  skip(): void {
    if (this.empty) return;
    const level = this.depth;
    while (this.depth >= level && this.next() !== finished);
  }

  /** The text between two positions; entities are resolved unless it is meant literally. */
  decode(start: number, end: number, literal: boolean): string {
    if (end - start > longestText) this.#fail("ein Text ist länger, als eine Zelle fasst");
    const text = this.bytes.toString("utf8", start, end);
    const plain = text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
    return literal || !plain.includes("&") ? plain : plain.replaceAll(/&([^;&]{0,12});?/g, this.#entity);
  }

  readonly #entity = (whole: string, name: string): string => {
    const known = entities.get(name);
    if (known !== undefined && whole.endsWith(";")) return known;
    const number = /^#(?:x([0-9a-f]+)|([0-9]+))$/i.exec(name);
    const code = number ? Number.parseInt(number[1] ?? number[2]!, number[1] ? 16 : 10) : Number.NaN;
    if (!whole.endsWith(";") || !(code > 0 && code <= 0x10ffff))
      this.#fail(`er verwendet das unbekannte Zeichen „${whole}“`);
    return String.fromCodePoint(code);
  };

  #fail(what: string): never {
    refuse(this.#reading, "W108", `Der Teil „${this.#part}“ ist fehlerhaft: ${what}.`);
  }
}

const entities: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"]
]);

/** The number that stands for a name without its prefix. */
export function nameCode(name: string): number {
  let code = 0;
  for (const character of name) code = (Math.imul(code, 31) + character.charCodeAt(0)) | 0;
  return code;
}

/**
 * The bytes of a part as UTF-8: byte order marks are dropped, UTF-16 and Latin-1
 * are converted, any other declared encoding is refused.
 */
export function utf8Of(part: string, bytes: Buffer, reading: Reading): Buffer {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return bytes.subarray(3);
  const convert = (converted: () => Buffer) => {
    if (bytes.length <= longestConverted) return converted();
    return refuse(reading, "W110", `Der Teil „${part}“ ist zu groß für eine andere Kodierung als UTF-8.`);
  };
  if ((a === 0xff && b === 0xfe) || (a === 60 && b === 0)) return convert(() => fromUtf16(bytes, a === 0xff ? 2 : 0));
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 60)) {
    return convert(() => fromUtf16(Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16(), a === 0xfe ? 2 : 0));
  }
  const head = bytes.toString("latin1", 0, 200);
  const encoding = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']*)["']/.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
  if (encoding === "utf-8" || encoding === "utf8" || encoding === "us-ascii") return bytes;
  if (encoding === "iso-8859-1") return convert(() => Buffer.from(bytes.toString("latin1"), "utf8"));
  return refuse(reading, "W116", `Der Teil „${part}“ ist in „${encoding}“ kodiert; gelesen werden UTF-8 und UTF-16.`);
}

function fromUtf16(bytes: Buffer, start: number): Buffer {
  return Buffer.from(bytes.toString("utf16le", start), "utf8");
}
