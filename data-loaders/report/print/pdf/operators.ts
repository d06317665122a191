/** An operator of a content stream with its operands: where both begin and end. */
export interface Operator {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const white = /[\0\t\n\f\r ]/;
const delimiter = /[()<>[\]{}/%]/;

/** The operators of a content stream (bytes as Latin-1 characters), in their order. */
export function* operatorsOf(stream: string): Generator<Operator> {
  let at = 0;
  let start = -1;
  while (at < stream.length) {
    const char = stream[at]!;
    if (white.test(char)) {
      at += 1;
      continue;
    }
    if (char === "%") {
      while (at < stream.length && stream[at] !== "\n" && stream[at] !== "\r") at += 1;
      continue;
    }
    if (start < 0) start = at;
    if (char === "(") at = endOfString(stream, at);
    else if (char === "<" && stream[at + 1] !== "<") at = stream.indexOf(">", at) + 1;
    else if (char === "<" || (char === ">" && stream[at + 1] === ">")) at += 2;
    else if (delimiter.test(char) && char !== "/") at += 1;
    else {
      const end = endOfWord(stream, at + 1);
      const word = stream.slice(at, end);
      at = end;
      if (/^[/+\-.\d]/.test(word) || word === "true" || word === "false" || word === "null") continue;
      if (word === "BI") continue; // its operator is EI
      if (word === "ID")
        at = stream.indexOf("EI", at); // an image in the stream: its bytes are no operators
      else {
        yield {name: word, start, end};
        start = -1;
      }
    }
  }
}

function endOfWord(stream: string, at: number): number {
  while (at < stream.length && !white.test(stream[at]!) && !delimiter.test(stream[at]!)) at += 1;
  return at;
}

function endOfString(stream: string, at: number): number {
  let depth = 0;
  for (; at < stream.length; at += 1) {
    if (stream[at] === "\\") at += 1;
    else if (stream[at] === "(") depth += 1;
    else if (stream[at] === ")" && --depth === 0) return at + 1;
  }
  return at;
}
