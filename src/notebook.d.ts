// What Framework puts into the scope of every cell of a page.
import type * as PlotModule from "@observablehq/plot";
import type * as ArrowModule from "apache-arrow";
import type * as arqueroModule from "arquero";
import type * as d3Module from "d3";

declare global {
  /** How other cells see what a cell defines: a promise awaited, a generator at its current value. */
  type Passed<T> = T extends AsyncGenerator<infer U> | Generator<infer U> ? U : Awaited<T>;

  /** Shows a value below the cell’s earlier ones, and returns it. */
  function display<T>(value: T): T;
  /** Shows an input, and gives the other cells its current value. */
  function view<T>(input: Control<T>): AsyncGenerator<T>;
  /** Draws anew whenever the place for it changes in size. */
  function resize(
    render: (width: number, height: number) => Node | string | null | Promise<Node | string | null>,
    invalidation?: Promise<void>
  ): HTMLElement;
  /** A value that its own cell may change, and the others follow. */
  function Mutable<T>(value: T): AsyncGenerator<T> & {value: T};

  /** Width of the page’s main column in pixels. */
  const width: number;
  /** Whether the page is shown light on dark. */
  const dark: boolean;
  /** Milliseconds since 1970, at every frame. */
  const now: number;
  /** Resolves when the cell is about to run again, or goes. */
  const invalidation: Promise<void>;
  /** Resolves when the cell is in view. */
  function visibility(): Promise<void>;
  /** Values of the parameters in the page’s file name. */
  const observable: {readonly params: Readonly<Record<string, string>>};

  const Plot: typeof PlotModule;
  const d3: typeof d3Module;
  const aq: typeof arqueroModule;
  const Arrow: typeof ArrowModule;
  const html: Markup<HTMLElement>;
  const svg: Markup<SVGElement>;
  const htl: {readonly html: Markup<HTMLElement>; readonly svg: Markup<SVGElement>};
  const Inputs: InputsModule;
  const Generators: GeneratorsModule;

  /** A file beside the page, or one that a data loader writes. The name must stand in the call as it is. */
  function FileAttachment(name: string): FileAttachment;

  interface FileAttachment {
    readonly name: string;
    readonly mimeType: string;
    readonly size: number;
    readonly lastModified: number;
    readonly href: string;
    url(): Promise<string>;
    blob(): Promise<Blob>;
    arrayBuffer(): Promise<ArrayBuffer>;
    stream(): Promise<ReadableStream<Uint8Array>>;
    text(encoding?: string): Promise<string>;
    json<T = any>(): Promise<T>;
    csv(options?: {array?: false; typed?: boolean}): Promise<Record<string, any>[]>;
    csv(options: {array: true; typed?: boolean}): Promise<any[][]>;
    arrow(): Promise<ArrowModule.Table>;
    arquero(options?: object): Promise<arqueroModule.ColumnTable>;
    image(properties?: Partial<HTMLImageElement>): Promise<HTMLImageElement>;
    html(): Promise<Document>;
    xml(mimeType?: string): Promise<Document>;
  }

  /** An element with a value, which it announces by an `input` event. */
  type Control<T> = HTMLElement & {value: T};

  interface Markup<E extends Element> {
    (strings: TemplateStringsArray, ...values: unknown[]): E;
    fragment(strings: TemplateStringsArray, ...values: unknown[]): DocumentFragment;
  }
}

type Label = string | Node;
type Width = number | string;

interface Common<T> {
  label?: Label;
  value?: T;
  disabled?: boolean;
  width?: Width;
}

interface Choice<T, V> extends Omit<Common<V>, "disabled"> {
  disabled?: boolean | Iterable<T>;
  format?: (option: T, index: number, options: readonly T[]) => Label;
  keyof?: (option: T, index: number, options: readonly T[]) => unknown;
  valueof?: (option: T, index: number, options: readonly T[]) => unknown;
  sort?: boolean | "ascending" | "descending" | ((a: unknown, b: unknown) => number);
  unique?: boolean;
  locale?: string;
}

interface Text extends Common<string> {
  placeholder?: string;
  pattern?: string | RegExp;
  required?: boolean;
  readonly?: boolean;
  minlength?: number;
  maxlength?: number;
  spellcheck?: boolean;
  autocomplete?: boolean | string;
  autocapitalize?: boolean | string;
  datalist?: Iterable<string>;
  submit?: boolean | string;
  validate?: (input: HTMLInputElement) => boolean;
}

interface NumberInput extends Common<number> {
  step?: number;
  format?: (value: number) => string;
  placeholder?: string;
  transform?: (value: number) => number;
  invert?: (value: number) => number;
  validate?: (input: HTMLInputElement) => boolean;
}

interface DateInput extends Common<Date | string | number> {
  min?: Date | string | number;
  max?: Date | string | number;
  required?: boolean;
  readonly?: boolean;
  submit?: boolean | string;
}

interface TableOptions<T> {
  columns?: readonly (keyof T & string)[];
  value?: Iterable<T>;
  required?: boolean;
  rows?: number;
  sort?: keyof T & string;
  reverse?: boolean;
  format?: {[K in keyof T]?: (value: T[K], index: number, data: readonly T[]) => Label};
  align?: {[K in keyof T]?: "left" | "right" | "center"};
  header?: {[K in keyof T]?: Label};
  width?: Width | {[K in keyof T]?: Width};
  height?: Width;
  maxWidth?: Width;
  maxHeight?: Width;
  layout?: "fixed" | "auto";
  locale?: string;
  multiple?: boolean;
  select?: boolean;
}

interface SearchOptions<T> extends Omit<Common<never>, "value"> {
  query?: string;
  placeholder?: string;
  columns?: readonly (keyof T & string)[];
  format?: (count: number) => string;
  filter?: (query: string) => (row: T, index: number, data: readonly T[]) => boolean;
  required?: boolean;
  locale?: string;
}

/** The inputs of Observable. Options that take text default to English: give labels and placeholders. */
interface InputsModule {
  button(content?: Label, options?: Common<number> & {reduce?: (value: number) => number}): Control<number>;
  button<T>(content: Label, options: Common<T> & {value: T; reduce: (value: T) => T}): Control<T>;
  button<T>(
    content: Iterable<readonly [Label, (value: T) => T]>,
    options: Omit<Common<T>, "disabled"> & {value: T; disabled?: boolean | Iterable<Label>}
  ): Control<T>;
  toggle(options?: Common<boolean>): Control<boolean>;
  toggle<T>(options: Omit<Common<T>, "value"> & {value?: T; values: readonly [T, T]}): Control<T>;
  checkbox<T>(options: ReadonlyMap<string, T>, choice?: Choice<[string, T], readonly T[]>): Control<T[]>;
  checkbox<T>(options: Iterable<T>, choice?: Choice<T, readonly T[]>): Control<T[]>;
  radio<T>(options: ReadonlyMap<string, T>, choice?: Choice<[string, T], T>): Control<T>;
  radio<T>(options: Iterable<T>, choice?: Choice<T, T>): Control<T>;
  select<T>(
    options: ReadonlyMap<string, T>,
    choice: Choice<[string, T], readonly T[]> & {multiple: true | number}
  ): Control<T[]>;
  select<T>(options: Iterable<T>, choice: Choice<T, readonly T[]> & {multiple: true | number}): Control<T[]>;
  select<T>(options: ReadonlyMap<string, T>, choice?: Choice<[string, T], T>): Control<T>;
  select<T>(options: Iterable<T>, choice?: Choice<T, T>): Control<T>;
  range(extent?: readonly [min: number, max: number], options?: NumberInput): Control<number>;
  number(options?: NumberInput): Control<number>;
  number(extent: readonly [min?: number, max?: number], options?: NumberInput): Control<number>;
  text(options?: Text & {type?: string}): Control<string>;
  email(options?: Text): Control<string>;
  tel(options?: Text): Control<string>;
  url(options?: Text): Control<string>;
  password(options?: Text): Control<string>;
  textarea(options?: Text & {rows?: number; monospace?: boolean; resize?: boolean}): Control<string>;
  color(options?: Common<string>): Control<string>;
  date(options?: DateInput): Control<Date | null>;
  datetime(options?: DateInput): Control<Date | null>;
  search<T>(data: Iterable<T>, options?: SearchOptions<T>): Control<T[]>;
  table<T>(data: Iterable<T> | Promise<Iterable<T>>, options?: TableOptions<T>): Control<T[]>;
  form<T extends readonly Control<unknown>[]>(inputs: readonly [...T]): Control<{[K in keyof T]: T[K]["value"]}>;
  form<T extends Record<string, Control<unknown>>>(inputs: T): Control<{[K in keyof T]: T[K]["value"]}>;
  input<T>(value: T): Control<T>;
  bind<E extends HTMLElement>(target: E, source: HTMLElement & {value: unknown}, invalidation?: Promise<unknown>): E;
  disposal(element: Element): Promise<void>;
  formatLocaleAuto(locale?: string): (value: unknown) => string;
  formatLocaleNumber(locale?: string): (value: number) => string;
  formatDate(date: Date): string;
  formatTrim(value: number): string;
}

interface GeneratorsModule {
  input<T>(element: Control<T>): AsyncGenerator<T>;
  observe<T>(initialize: (change: (value: T) => T) => (() => void) | void): AsyncGenerator<T>;
  queue<T>(initialize: (change: (value: T) => T) => (() => void) | void): AsyncGenerator<T>;
  width(target: Element): AsyncGenerator<number>;
  dark(): AsyncGenerator<boolean>;
  now(): AsyncGenerator<number>;
}
