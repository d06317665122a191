// The modules that Framework itself provides to components.
declare module "observablehq:stdlib" {
  type Attachment = ReturnType<typeof globalThis.FileAttachment>;
  export function FileAttachment(name: string): Attachment;
}
