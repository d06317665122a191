interface ValueForm extends HTMLElement {
  value: Record<string, string>;
}

/**
 * Keeps a form’s value in the address of the page, so that a view can be sent,
 * reloaded, and stepped back to. `prefix` tells forms of one page apart. A value
 * in the address that the form does not offer is passed over.
 */
export function inAddress<F extends ValueForm>(prefix: string, form: F): F {
  read();
  form.dispatchEvent(new Event("input"));
  form.addEventListener("change", () => {
    const query = new URLSearchParams(location.search);
    for (const [name, value] of Object.entries(form.value)) query.set(prefix + name, value);
    history.pushState(null, "", `?${query}${location.hash}`);
  });
  addEventListener("popstate", restore);
  return form;

  function read(): void {
    const query = new URLSearchParams(location.search);
    const own = [...query]
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, value]) => [name.slice(prefix.length), value]);
    form.value = {...form.value, ...Object.fromEntries(own)};
  }

  function restore(): void {
    if (!form.isConnected) return removeEventListener("popstate", restore);
    read();
    form.dispatchEvent(new Event("input", {bubbles: true}));
  }
}
