import { expect, it } from 'vitest';
import { withForms } from './word-forms.ts';

const added = (words: string, synonyms = {}, language = 'en-GB') => withForms(synonyms, words.split(' '), language);

it('leads each irregular form to those that the records have', () => {
  expect(added('chose men')).toEqual({ choose: ['chose'], chosen: ['chose'], man: ['men'] });
  expect(added('choosing')).toEqual({ chose: ['choose'], chosen: ['choose'] });
  expect(added('going dying')).toEqual({ went: ['go'], gone: ['go'], death: ['die'], dead: ['die'] });
});

it('takes no other word for a form', () => {
  expect(added('range dealer lefty')).toEqual({});
});

it('keeps what editors list, and lists terms of several words in their other forms', () => {
  const listed = { chose: ['elected'], 'give in': ['concessions'], spend: ['paid'] };
  expect(added('choose', listed)).toEqual({
    ...listed,
    chose: ['elected', 'choose'],
    chosen: ['choose'],
    'gave in': ['concessions'],
    'given in': ['concessions'],
  });
});

it('knows English only', () => expect(added('chose', { Streit: ['Konflikt'] }, 'de')).toEqual({ Streit: ['Konflikt'] }));
