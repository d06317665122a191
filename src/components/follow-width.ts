/** Width for the text on A4 in CSS pixels: labels then print at four fifths of their size, and a page has room for all its text. */
const paperWidth = 800;

/** Calls back with the width of a box, again when it changes, and with that of a sheet of paper before printing. */
export function followWidth(box: HTMLElement, callback: (width: number) => void): void {
  let current = 0;
  const set = (width: number): void => {
    if (width === 0 || width === current) return;
    current = width;
    callback(width);
  };
  const observer = new ResizeObserver(([entry]) => set(Math.round(entry!.contentRect.width)));
  observer.observe(box);
  const print = (): void => {
    if (box.isConnected) set(paperWidth);
    else removeEventListener("beforeprint", print);
  };
  const back = (): void => {
    if (box.isConnected) set(Math.round(box.clientWidth));
    else removeEventListener("afterprint", back);
  };
  addEventListener("beforeprint", print);
  addEventListener("afterprint", back);
}
