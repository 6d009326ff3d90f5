import PostalMime from 'postal-mime';
import type { SavedText } from '../core/sourcing/facts.ts';
import { readHtml } from './read-html.ts';

/** Reads an e-mail: the words of its plain part or, without one, of its HTML. postal-mime needs no other package. */
export async function readMail(bytes: Uint8Array): Promise<SavedText> {
  const mail = await PostalMime.parse(bytes);
  const html = mail.text === undefined && mail.html !== undefined ? readHtml(mail.html) : undefined;
  const date = mail.headers.find(({ key }) => key === 'date')?.value;
  const day = date === undefined ? undefined : dayOfHeader(date);
  const name = mail.from && 'name' in mail.from ? mail.from.name : undefined;
  return {
    text: mail.text ?? html?.text ?? '',
    facts: {
      title: mail.subject ? [{ value: mail.subject, from: 'Subject' }] : [],
      author: name ? [{ value: name, from: 'From' }] : [],
      date: day === undefined ? [] : [{ value: day, from: 'Date' }],
      language: html?.facts.language ?? [],
    },
    unsure: [
      ...(mail.attachments.length > 0
        ? [
            `Its attachments were not read: ${mail.attachments.map(({ filename, mimeType }) => filename ?? mimeType).join(', ')}.`,
          ]
        : []),
      ...(html?.unsure ?? []),
    ],
  };
}

/** The day in the header of an e-mail, in the zone of whoever sent it (https://www.rfc-editor.org/rfc/rfc5322#section-3.3). */
function dayOfHeader(date: string): string | undefined {
  const [, day, month = '', year] = /(\d{1,2})\s+([A-Z][a-z]{2})[a-z]*\s+(\d{4})/.exec(date) ?? [];
  const number = 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(month) / 3 + 1;
  return day === undefined || !Number.isInteger(number)
    ? undefined
    : `${year ?? ''}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
