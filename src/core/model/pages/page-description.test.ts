import { expect, it } from 'vitest';
import { archiveOf, articleText } from '../../../../tests/archive-of.ts';
import { the } from '../archive.ts';
import { describePerson, describeStatementPage, descriptionLength } from './page-description.ts';

const archive = await archiveOf({
  'people/sherman.yml': 'name: Wendy Sherman\nrole: Deputy Secretary of State\n',
  'articles/talks.md': articleText(
    ':::quote{#long speaker=ryabkov to="Channel One" on=../2022-01-10 inferred=p9 locator=p2}\n' +
      `There will be no deviations, ${'and nobody will deviate, '.repeat(20)}none.\n:::`,
  ),
});

it('describes a statement in full, and cuts only its words', () => {
  const [statement] = archive.statements;
  const text = statement && describeStatementPage(statement, archive);
  expect(text).toMatch(
    /^Sergei Ryabkov \(speaker inferred\), as printed by InfoRos: “There will be no deviations, .*…” Direct quotation, to Channel One, on or before 10 January 2022\.$/,
  );
  expect(text?.length).toBeLessThanOrEqual(descriptionLength);
});

it('says how many statements of a person are on record', () => {
  expect(describePerson(the(archive.people, 'ryabkov'), archive)).toBe(
    'Sergei Ryabkov, Deputy Foreign Minister of Russia: 1 statement on record here, in chronological order, with sources.',
  );
  expect(describePerson(the(archive.people, 'sherman'), archive)).toBe(
    'Wendy Sherman, Deputy Secretary of State: mentioned here, with no statement of their own on record.',
  );
});
