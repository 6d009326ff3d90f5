import { expect, it } from 'vitest';
import { readMail } from './read-mail.ts';

it('reads the words of an e-mail, its subject, its author and the day on which it was sent', async () => {
  const mail = [
    'From: "Mara Lindqvist" <mara@example.org>',
    'Subject: =?utf-8?Q?The_guild=E2=80=99s_answer?=',
    'Date: Wed, 15 May 2024 23:40:00 -0500',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'It was =E2=80=9Ca puppet show=E2=80=9D without=',
    ' the puppets.',
    '',
  ].join('\r\n');
  const { text, facts } = await readMail(new TextEncoder().encode(mail));
  expect(text.trim()).toBe('It was “a puppet show” without the puppets.');
  expect(facts).toEqual({
    title: [{ value: 'The guild’s answer', from: 'Subject' }],
    author: [{ value: 'Mara Lindqvist', from: 'From' }],
    date: [{ value: '2024-05-15', from: 'Date' }],
    language: [],
  });
});
