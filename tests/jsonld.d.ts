// The package has no types, and those that others wrote do not know its option `safe`.
declare module 'jsonld' {
  /** How a document is processed: where its contexts come from, and whether what would be lost is an error. */
  interface Options {
    readonly documentLoader?: (url: string) => Promise<{ readonly documentUrl: string; readonly document: object }>;
    readonly safe?: boolean;
  }
  const processor: {
    expand(document: object, options: Options): Promise<object[]>;
    flatten(document: readonly object[], context: null, options: Options): Promise<object[]>;
  };
  export default processor;
}
