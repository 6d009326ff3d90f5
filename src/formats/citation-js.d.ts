/** The parts of Citation.js (which ships no types) that citations.ts and its test use. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(format: 'bibliography', options: { format: 'text'; template: string; lang: string }): string;
    format(format: 'ris', options: { format: 'object' }): readonly Readonly<Record<string, string | readonly string[]>>[];
  }
  export const plugins: {
    readonly config: {
      get(plugin: '@csl'): {
        readonly locales: { list(): string[] };
        readonly styles: { get(name: string): string; add(name: string, xml: string): void };
      };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
