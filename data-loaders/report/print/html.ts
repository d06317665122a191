const escapes: Readonly<Record<string, string>> = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"};

/** Text as it may stand in HTML, in an attribute too. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => escapes[char]!);
}

/** Text as a string of a style sheet. */
export function cssString(text: string): string {
  return `"${text.replace(/[\\"\n]/g, (char) => `\\${char.charCodeAt(0).toString(16)} `)}"`;
}
