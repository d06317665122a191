import {disclosureMode} from "../../data-loaders/disclosure/mode.js";

/**
 * What the head of every page says in the internal mode; nothing otherwise. The
 * print style keeps true values off paper.
 */
export function internalNotice(): string {
  if (disclosureMode() !== "intern") return "";
  return `<p class="hinweis" role="status" data-geheimhaltung="intern" style="margin:0;padding:.5rem 1rem;background:#7a1f1f;color:#fff;font-weight:600">Interne Ansicht mit wahren, ungeschützten Zahlen: nur auf diesem Rechner, nicht weitergeben, nicht drucken.</p>
<style>@media print { body::before { content: "Die interne Ansicht wird nicht gedruckt. Bitte ohne GEHEIMHALTUNG=intern starten."; } body > * { display: none !important; } }</style>`;
}
