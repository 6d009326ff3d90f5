import { expect, it } from 'vitest';
import { joinLines } from './join-lines.ts';
import { readPdf } from './read-pdf.ts';

/** A PDF file with one page of lines (https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf). */
function pdfOf(lines: readonly (readonly [y: number, text: string])[]): Uint8Array {
  const drawn = lines.map(([y, text]) => `BT /F1 12 Tf 72 ${y} Td (${text}) Tj ET`).join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Title (Answer of the board) /Author (Lars Odum) >>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return String(at).padStart(10, '0');
  });
  const table = offsets.map((at) => `${at} 00000 n \n`).join('');
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

it('reads the paragraphs of a PDF file, and what it says of itself', async () => {
  const { text, facts } = await readPdf(
    pdfOf([
      [720, 'The notice hung on the gate'],
      [706, 'for six weeks.'],
      [670, 'Nobody read it.'],
      [656, 'Nobody ever does.'],
    ]),
  );
  expect(text).toBe('The notice hung on the gate for six weeks.\n\nNobody read it. Nobody ever does.');
  expect(facts.title).toEqual([{ value: 'Answer of the board', from: 'PDF Title' }]);
  expect(facts.author).toEqual([{ value: 'Lars Odum', from: 'PDF Author' }]);
  expect(facts.date).toBeUndefined();
});

it('joins a divided word only where the text shows how it is written', () => {
  const lines = [
    'The nego-',
    'tiations went on. Negotiations',
    'of the tug-',
    'master and the tug-master’s co-',
    'owner ended.',
  ].map((text, i) => ({
    text,
    y: 700 - i * 14,
    height: 12,
  }));
  expect(joinLines([lines])).toEqual({
    text: 'The negotiations went on. Negotiations of the tug-master and the tug-master’s co-owner ended.',
    unsure: ['“co-owner” is divided at the end of a line: it was kept with its hyphen.'],
  });
});
