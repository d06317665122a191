interface ValueForm extends HTMLElement {
  value: Record<string, string>;
}

const remembered = new Map<string, Record<string, string>>();

/**
 * Keeps what a form was set to when its cell runs again, as it does whenever a
 * definition or a delivery is edited. A value that the new form does not offer
 * is passed over.
 */
export function remember<F extends ValueForm>(key: string, form: F): F {
  form.value = {...form.value, ...remembered.get(key)};
  form.addEventListener("input", () => remembered.set(key, form.value));
  return form;
}
