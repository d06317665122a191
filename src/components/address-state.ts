interface ValueForm extends HTMLElement {
  value: Record<string, string>;
}

export interface AddressOptions {
  /** Names in the address that no longer mean anything once this form has changed. */
  readonly clears?: RegExp;
  /** Values that go without saying: what equals them does not stand in the address. Without, every value does. */
  readonly standard?: Readonly<Record<string, string>>;
  /** What a value in an old address is called today. */
  readonly renamed?: Readonly<Record<string, string>>;
}

/** What sets the forms of the page to what the address says; a form that was made anew takes the place of its forerunner. */
const restorers = new Map<string, () => void>();

/**
 * Keeps a form’s value in the address of the page, so that a view can be sent,
 * reloaded, and stepped back to. `prefix` tells forms of one page apart. A value
 * in the address that the form does not offer is passed over; what the address
 * does not name is standard, or without one as the form began.
 */
export function inAddress<F extends ValueForm>(
  prefix: string,
  form: F,
  {clears, standard, renamed = {}}: AddressOptions = {}
): F {
  const initial = {...form.value, ...standard};
  if (standard === undefined || ownEntries().length > 0) read();
  form.dispatchEvent(new Event("input"));
  form.addEventListener("change", write);
  if (restorers.size === 0) addEventListener("popstate", () => restorers.forEach((restoreOne) => restoreOne()));
  restorers.set([prefix, ...Object.keys(initial)].join(" "), restore);
  return form;

  function write(): void {
    const query = new URLSearchParams(location.search);
    const stale = [...query.keys()].filter((name) => clears?.test(name));
    for (const name of stale) query.delete(name);
    for (const [name, value] of Object.entries(form.value)) {
      if (value === standard?.[name]) query.delete(prefix + name);
      else query.set(prefix + name, value);
    }
    const asked = query.size > 0 ? `?${query}` : location.pathname;
    history.pushState(null, "", asked + location.hash);
  }

  function ownEntries(): readonly (readonly [string, string])[] {
    return [...new URLSearchParams(location.search)]
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, value]) => [name.slice(prefix.length), renamed[value] ?? value] as const);
  }

  function read(): void {
    form.value = {...initial, ...Object.fromEntries(ownEntries())};
  }

  /** A step to a heading of the page is one in its history too; it changes nothing here. */
  function restore(): void {
    if (!form.isConnected) return;
    const before = JSON.stringify(form.value);
    read();
    if (JSON.stringify(form.value) !== before) form.dispatchEvent(new Event("input", {bubbles: true}));
  }
}
