import {kernelBytes} from "./kernel-bytes.js";

/** The functions of kernel.wat, where they are described. All numbers are 32-bit integers; addresses are bytes. */
export interface Kernel {
  findMarks(start: number, end: number, separator: number, marks: number, room: number): number;
  countRegularRows(marks: number, width: number, stride: number, limit: number, separator: number): number;
  hash(start: number, end: number): number;
  find(start: number, end: number, slots: number, mask: number, hashes: number, offsets: number, arena: number): number;
  findColumn(
    marks: number,
    stride: number,
    rows: number,
    codes: number,
    slots: number,
    mask: number,
    hashes: number,
    offsets: number,
    arena: number
  ): number;
  readNumbers(marks: number, stride: number, rows: number, values: number, decimalMark: number, powers: number): number;
}

let module: WebAssembly.Module | undefined;

/** The kernel on a memory. */
export function instantiateKernel(memory: WebAssembly.Memory): Kernel {
  module ??= new WebAssembly.Module(Buffer.from(kernelBytes, "base64"));
  return new WebAssembly.Instance(module, {heap: {memory}}).exports as unknown as Kernel;
}
