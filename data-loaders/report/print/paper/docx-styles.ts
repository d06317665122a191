/** A style of paragraphs: what it is called, and how it looks. Sizes are in half points, distances in twentieths of a point. */
interface Style {
  readonly id: string;
  readonly name: string;
  readonly paragraph: string;
  readonly run: string;
  /** Plain text follows a heading, and a word processor offers it for what is added. */
  readonly isHeading?: boolean;
}

const styles: readonly Style[] = [
  {
    id: "Heading1",
    name: "heading 1",
    paragraph: `<w:keepNext/><w:spacing w:after="240"/><w:outlineLvl w:val="0"/>`,
    run: `<w:b/><w:sz w:val="40"/>`,
    isHeading: true
  },
  {
    id: "Heading2",
    name: "heading 2",
    paragraph: `<w:keepNext/><w:spacing w:before="320" w:after="80"/><w:outlineLvl w:val="1"/>`,
    run: `<w:b/><w:sz w:val="26"/>`,
    isHeading: true
  },
  {
    id: "ListBullet",
    name: "List Bullet",
    paragraph: `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:spacing w:after="40"/>`,
    run: ""
  },
  {id: "Header", name: "header", paragraph: `<w:jc w:val="right"/>`, run: `<w:b/><w:sz w:val="18"/>`},
  {id: "Footer", name: "footer", paragraph: `<w:jc w:val="right"/>`, run: `<w:sz w:val="18"/>`},
  {
    id: "Tabellenkopf",
    name: "Tabellenkopf",
    paragraph: `<w:keepNext/><w:spacing w:before="40" w:after="40"/>`,
    run: "<w:b/>"
  },
  {id: "Tabellenzelle", name: "Tabellenzelle", paragraph: `<w:spacing w:before="40" w:after="40"/>`, run: ""},
  {
    id: "Unterschrift",
    name: "Unterschrift",
    paragraph: `<w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="auto"/></w:pBdr><w:spacing w:before="900"/><w:ind w:right="4500"/>`,
    run: `<w:sz w:val="20"/>`
  }
];

const borders = ["top", "left", "bottom", "right", "insideH", "insideV"]
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`)
  .join("");

/** The styles of the paper, with German as the language of all its text. */
export const stylesXml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${styles
  .map(
    ({id, name, paragraph, run, isHeading}) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${isHeading ? `<w:next w:val="Normal"/><w:qFormat/>` : ""}<w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
  )
  .join(
    ""
  )}<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${borders}</w:tblBorders><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`;
