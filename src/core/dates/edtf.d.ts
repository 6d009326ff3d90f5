/** The part of the `edtf` package (which ships no types) that edtf-date.ts uses. */
declare module 'edtf' {
  interface Mask {
    readonly value: number;
  }
  export interface EdtfObject {
    readonly type: 'Date' | 'Interval' | 'Season' | 'Set' | 'List' | 'Year' | 'Decade' | 'Century';
    readonly edtf: string;
    readonly min: number | null;
    readonly max: number | null;
    readonly uncertain: Mask;
    readonly approximate: Mask;
    readonly lower?: EdtfObject | number | null;
    readonly upper?: EdtfObject | number | null;
  }
  export default function edtf(text: string): EdtfObject;
}
