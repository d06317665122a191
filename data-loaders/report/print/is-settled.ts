/**
 * Runs within a page: whether all of it is there. Framework marks only those cells as loading that stand in running text or
 * are a single expression; of others the page’s own script tells which show something, and before its mark nothing stands yet.
 */
export function isSettled(): boolean {
  if (document.querySelector('observablehq-loading, [aria-busy="true"]') !== null) return false;
  const shows = /define\(\{id: "(\w+)"(?:, mode: "\w+")?, inputs: \[[^\]]*"display"/g;
  const scripts = [...document.scripts].map(({textContent}) => textContent).join("\n");
  const waiting = new Set([...scripts.matchAll(shows)].map(([, id]) => `:${id}:`));
  const comments = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT);
  while (comments.nextNode()) {
    const {data, previousSibling} = comments.currentNode as Comment;
    if (previousSibling !== null) waiting.delete(data);
  }
  return waiting.size === 0;
}
