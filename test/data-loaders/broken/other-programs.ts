import * as SheetJs from "@e965/xlsx";
import exceljs from "exceljs";
import type {Good} from "./good.js";

/** A workbook saved again by ExcelJS, in the shape of Excel’s own files: shared strings, styles, column widths, theme. */
export async function savedByExcelJs(bytes: Buffer): Promise<Buffer> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as exceljs.Buffer);
  for (const sheet of workbook.worksheets) sheet.views = [{state: "frozen", xSplit: 1, ySplit: 11}];
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** The same by SheetJS. */
export function savedBySheetJs(bytes: Buffer, bookType: "xlsx" | "biff8"): Buffer {
  const workbook = SheetJs.read(bytes, {cellNF: true, cellStyles: true});
  return Buffer.from(
    SheetJs.write(workbook, {bookType, type: "buffer", bookSST: true, cellStyles: true}) as Uint8Array
  );
}

/**
 * A workbook in the shape that LibreOffice Calc gives it, imitated from its files: every row and cell with all attributes,
 * empty cells written out, formulas with `aca`, columns to the last one, its own header and footer.
 */
export function asLibreOffice({parts}: Good, path: string): Buffer {
  return parts(path, (all) => ({
    ...Object.fromEntries(
      Object.entries(all).map(([name, xml]) => [name, name.startsWith("xl/worksheets/") ? libreSheet(xml) : xml])
    ),
    "docProps/app.xml":
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Template></Template><TotalTime>1</TotalTime><Application>LibreOffice/24.2.7.2$Linux_X86_64 LibreOffice_project/420$Build-2</Application><AppVersion>15.0000</AppVersion></Properties>'
  }));
}

function libreSheet(xml: string): string {
  return xml
    .replace(
      "<sheetData>",
      '<cols><col collapsed="false" customWidth="false" hidden="false" outlineLevel="0" max="16384" min="1" style="0" width="11.53"/></cols><sheetData>'
    )
    .replace(
      /<row r="(\d+)">/g,
      '<row r="$1" customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false">'
    )
    .replace(/<c r="([A-Z]+\d+)"((?: s="\d+")?)><v>/g, '<c r="$1"$2 t="n"><v>')
    .replace(/<c r="C12"([^>]*)><v>/, '<c r="C12"$1><f aca="false">SUM(C13:C22)</f><v>')
    .replaceAll("</row>", '<c r="XFD999" s="0"/></row>')
    .replace(/<row r="(\d+)"(.*?)<c r="XFD999"/gs, '<row r="$1"$2<c r="XFD$1"')
    .replace(
      "</worksheet>",
      '<printOptions headings="false" gridLines="false"/><headerFooter differentFirst="false"><oddHeader>&amp;C&amp;"Times New Roman,Regular"&amp;12&amp;A</oddHeader></headerFooter></worksheet>'
    );
}
