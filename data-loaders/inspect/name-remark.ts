/** Whether a file is called as workbooks are, or as the lock files beside them. */
export function isNamedWorkbook(file: string): boolean {
  return /\.(?:xls[xmb]?|xlt[xm]?|ods)$|^~\$|^\.~lock\./i.test(file);
}

const kinds = {
  text: "eine Textdatei; sie ist als CSV gelesen",
  xlsx: "eine Excel-Arbeitsmappe (XLSX)",
  xls: "eine Excel-Arbeitsmappe (XLS)"
};

/** A German sentence where the ending of the file’s name promises something else than its content; nothing where it fits. */
export function nameRemark(file: string, kind: keyof typeof kinds): {nameRemark?: string} {
  const ending = /\.[a-z0-9]{1,8}$/i.exec(file)?.[0].toLowerCase();
  if (ending === undefined || fits(ending, kind)) return {};
  return {nameRemark: `Die Datei heißt „${ending}“, ist aber ${kinds[kind]}.`};
}

function fits(ending: string, kind: keyof typeof kinds): boolean {
  if (kind === "text") return !isNamedWorkbook(ending);
  return kind === "xls" ? /^\.xl[st]$/.test(ending) : /^\.xl[st][xm]$/.test(ending);
}
