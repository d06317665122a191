import {type Child, element, uniqueId} from "./dom.js";

/** Opens a dialog under a heading, with a button that closes it; then the focus is back where it was. */
export function openDialog(heading: string, ...content: Child[]): void {
  const id = uniqueId("dialog");
  const opener = document.activeElement as HTMLElement | null;
  const dialog = element(
    "dialog",
    {
      class: "herkunft",
      "aria-labelledby": id,
      onclose: () => {
        dialog.remove();
        opener?.focus();
      }
    },
    element(
      "header",
      {},
      element("h2", {id}, heading),
      element("button", {class: "taste", type: "button", onclick: () => dialog.close()}, "Schließen")
    ),
    ...content
  );
  document.body.append(dialog);
  dialog.showModal();
}
