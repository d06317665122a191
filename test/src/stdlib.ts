/** What Framework provides in the browser, for tests that draw without one: there is no attached file. */
export const FileAttachment = (name: string) => ({
  name,
  json: async () => null,
  text: async () => "",
  arrayBuffer: async () => new ArrayBuffer(0)
});
