// The library has no types of its own; this is what the tests use of it.
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown, options?: { readonly forceType?: string });
    readonly data: unknown[];
  }
  export const plugins: { readonly config: { get(name: string): { readonly parse: { strict: boolean } } } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
