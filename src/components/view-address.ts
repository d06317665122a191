/** The address of this view: what is chosen, without the place on the page to which its reader has jumped. */
export function viewAddress(): string {
  return location.href.replace(/#.*$/, "");
}
