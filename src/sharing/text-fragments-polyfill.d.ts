/** Types for the part of https://github.com/GoogleChromeLabs/text-fragments-polyfill that is used here; it has none. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  export const GenerateFragmentStatus: Readonly<
    Record<'SUCCESS' | 'INVALID_SELECTION' | 'AMBIGUOUS' | 'TIMEOUT' | 'EXECUTION_FAILED', number>
  >;
  export interface TextFragment {
    readonly textStart: string;
    readonly textEnd?: string;
    readonly prefix?: string;
    readonly suffix?: string;
  }
  /** Sets the milliseconds after which it gives up. */
  export function setTimeout(milliseconds: number): void;
  export function generateFragmentFromRange(range: Range): { readonly status: number; readonly fragment?: TextFragment };
}
