/** A choice that an analyst may make within an indicator’s definition. */
export interface Choice<Value extends string = string> {
  readonly kind: "choice";
  /** German, as the control is labelled. */
  readonly label: string;
  /** German wording of each value. */
  readonly options: Readonly<Record<Value, string>>;
  /** The value that holds unless another is chosen. */
  readonly initial: Value;
}

export type Parameters = Readonly<Record<string, Choice>>;

/** What a definition is handed: per parameter the chosen value. */
export type ValuesOf<P extends Parameters> = {
  readonly [K in keyof P]: P[K] extends Choice<infer Value> ? Value : never;
};

/** A parameter with named values. The order of the options is the order of the control. */
export function choice<const Value extends string>(
  label: string,
  options: Readonly<Record<Value, string>>,
  initial: NoInfer<Value>
): Choice<Value> {
  return {kind: "choice", label, options, initial};
}
