import { isReserved, maxIdLength } from '../field.ts';
import type { GuessedName } from '../guess-names.ts';
import type { Place } from '../../text/place.ts';
import { shorten } from '../../text/wording.ts';
import { attribute, fix, list, rule, type Fix, type Wording } from './rule.ts';

/** The rules for fields and attributes: which exist, and what their values can be. */
export const fieldsRules = {
  undecided: rule(
    {
      severity: 'error',
      about: 'A field is still a question: its value is `?`.',
      why: 'A question mark stands for what a draft could not tell for certain, such as who said some words. Readers must not meet it.',
      toFix: 'Write what is right. The comment next to it, if there is one, names the candidates.',
      fine: 'In a draft (`status: draft`) and in a record that only drafts refer to, it is a warning, and keeps nothing else from being published.',
    },
    (p: { field: string; expected: string; isAttribute: boolean }) => ({
      message: `"${p.field}" is not decided yet.`,
      hint: p.isAttribute
        ? `Write ${p.expected} instead of the question mark: ${p.field}=…`
        : `Write ${p.expected} instead of the question mark.`,
    }),
  ),
  'missing-field': rule(
    {
      severity: 'error',
      about: 'A required field is missing.',
      why: 'Pages of the site show its value, and nothing is made up in its place.',
      toFix: 'Add the field. The message says what it must contain, and the hint gives an example.',
    },
    (p: { field: string; expected: string; example: string; inEntry?: boolean }) => ({
      message: `Missing field "${p.field}" (${p.expected}).`,
      hint: `${p.inEntry ? 'Add the field here' : 'Add a line'}, e.g. ${p.field}: ${p.example}`,
    }),
  ),
  'invalid-field': rule(
    {
      severity: 'error',
      about: 'The value of a field has the wrong type or form.',
      why: 'The value would be wrong or empty wherever the site shows it, sorts by it or filters by it.',
      toFix: 'Replace the value with one of the kind that the message asks for.',
    },
    (p: InvalidValue & { entry?: boolean }) => {
      const name = p.entry ? '- ' : `${p.field}: `;
      const subject = p.entry ? `Each entry of "${p.field}"` : `"${p.field}"`;
      if (p.brokenAfter !== undefined) return onOneLine(subject, p.brokenAfter);
      return {
        message: `${subject} must be ${p.expected}; found ${p.found}.`,
        hint: p.near ? `Did you mean ${name}${p.near.to}?` : `For example: ${name}${p.example}`,
        fix: p.near,
      };
    },
  ),
  'unknown-field': rule(
    {
      severity: 'error',
      about: 'A file has a field that does not exist.',
      why: 'It is usually a typo, and its value would be silently ignored.',
      toFix: 'Correct the name, or remove the line. The message lists the fields that exist there.',
    },
    (p: { field: string; known: string[] } & GuessedName) => ({
      message: `Unknown field "${p.field}". Known fields: ${list(p.known)}.`,
      hint: p.near ? meantHint(p) : removeHint(p),
      fix: p.near && p.certain ? { from: `${p.field}:`, to: `${p.near}:` } : undefined,
    }),
  ),
  'missing-attribute': rule(
    {
      severity: 'error',
      about: 'A required attribute of an annotation is missing.',
      why: 'Every statement must say who made it and where it is on record, so that readers can check it.',
      toFix:
        'Add the attribute between the braces, e.g. `speaker=ryabkov`. An id can be left to `npm run check -- --fix`, which makes one of the first words.',
    },
    (p: {
      directive: string;
      field: string;
      expected: string;
      example: string;
      before?: { readonly name: string; readonly place: Place } | undefined;
    }) => ({
      message: `Missing attribute "${p.field}" (${p.expected}) on "${p.directive}".`,
      hint: `Add it between the braces, e.g. ${attribute(p.field, p.example)}`,
      fix: p.before && {
        from: p.before.name,
        to: `${attribute(p.field, p.example)} ${p.before.name}`,
        exact: true,
        place: p.before.place,
      },
    }),
  ),
  'invalid-attribute': rule(
    {
      severity: 'error',
      about: 'An attribute of an annotation has a value of the wrong form.',
      why: 'Readers see the value next to the words and can search by it.',
      toFix: 'Replace the value with one of the kind that the message asks for.',
    },
    (p: InvalidValue & { directive: string }) => ({
      message: `"${p.field}" on "${p.directive}" must be ${p.expected}; found ${p.found}.`,
      hint: p.near ? `Did you mean ${attribute(p.field, p.near.to)}?` : `For example: ${attribute(p.field, p.example)}`,
      fix: p.near,
    }),
  ),
  'field-indent': rule(
    {
      severity: 'error',
      about: 'Lines that belong to a field are not indented below it.',
      why: 'Indentation alone shows which lines belong to a field; at the left margin they count as fields of the file.',
      toFix: 'Put two spaces before each line that belongs to the field.',
    },
    (p: { field: string; within: string }) => ({
      message: `"${p.field}" belongs to "${p.within}" and must be indented below it.`,
      hint: `Put two spaces at the start of this line, and of any following line that also belongs to "${p.within}" and is not yet indented.`,
      fix: { from: `${p.field}:`, to: `  ${p.field}:` },
    }),
  ),
  'unknown-attribute': rule(
    {
      severity: 'error',
      about: 'An annotation has an attribute that does not exist.',
      why: 'It is usually a typo, and its value would be silently ignored.',
      toFix: 'Correct the name, or remove the attribute. The message lists the attributes that the annotation can have.',
    },
    (p: { directive: string; field: string; known: string[]; asId?: boolean } & GuessedName) => ({
      message: `Unknown attribute "${p.field}" on "${p.directive}". Known attributes: ${list(p.known)}.`,
      hint: p.asId
        ? `If it is the id, put # before it: #${p.field}`
        : p.near
          ? meantHint(p)
          : p.field === 'on-question'
            ? 'Only statements (quote, excerpt, said), claims (claim, figure) and notes can be assigned to a question. Remove on-question=…'
            : removeHint(p),
      fix: !p.asId && p.near && p.certain ? { from: `${p.field}=`, to: `${p.near}=` } : undefined,
    }),
  ),
  'duplicate-attribute': rule(
    {
      severity: 'error',
      about: 'An annotation has the same attribute more than once.',
      why: 'Only one of the values can count, and the text does not show which one is meant.',
      toFix: 'Keep the right one and remove the others.',
    },
    (p: { directive: string; field: string }) => ({
      message: `The attribute "${p.field}" is already on this "${p.directive}".`,
      hint: `Keep the ${attribute(p.field, '…')} that is right, and delete any other.`,
    }),
  ),
  'invalid-date': rule(
    {
      severity: 'error',
      about: 'A date is not written in one of the EDTF forms (ISO 8601-2) that this site accepts.',
      why: 'The timeline and the search by date need it. EDTF also says how much of a date is known, and cannot be misread: 01/10/2022 is in January for some readers and in October for others.',
      toFix:
        'Write `2022-01-10` (a day), `2022-01` (a month), `2022-01-11?` (uncertain), `2022-01-10/2022-01-11` (from, to) or `../2022-01-10` (on or before). If no source gives a date, leave the field out where that is possible.',
    },
    (p: { field: string; found: string; near?: string | undefined; required: boolean; reversed: boolean }) =>
      p.reversed
        ? {
            message: `The dates in "${p.field}" are in the wrong order: "${p.found}".`,
            hint: `If one of the dates is wrong, correct it. If both are right, write ${p.near ?? ''}`,
          }
        : {
            message: `"${p.field}" must be a valid date; found "${p.found}".`,
            hint: `${p.near ? `Did you mean ${p.near}?` : 'Write a day (2022-01-10), a month (2022-01), an uncertain day (2022-01-11?), several days (2022-01-10/2022-01-11) or the latest day that is possible (../2022-01-10).'}${p.required ? '' : ` If no source gives a date, leave "${p.field}" out.`}`,
            fix: fix(p.found, p.near),
          },
  ),
  'invalid-id': rule(
    {
      severity: 'error',
      about: 'An id is not in the permitted form, or is a reserved word.',
      why: 'Ids are permanent parts of addresses: they must work typed, read aloud, in a link and as a file name. Some words, such as `page`, are reserved for the site’s own addresses.',
      toFix: 'Use only lower-case letters, digits and single hyphens, beginning with a letter, e.g. `the-dinner`.',
    },
    (p: { id: string; suggestion: string; isFile?: boolean; ofHeading?: boolean }) => ({
      message: p.ofHeading
        ? `This heading has no id, and the one made from its words cannot be used. ${invalidId(p.id)}`
        : invalidId(p.id),
      hint: p.isFile ? `Rename the file, e.g. to ${p.suggestion}` : `Write e.g. ${p.suggestion}`,
      fix: fix(p.id, onlyRespelt(p.id, /^(?:\{#)?([a-z\d-]+)\}?$/.exec(p.suggestion)?.[1])),
    }),
  ),
} as const;

/** What is said of a value of the wrong type or form. */
interface InvalidValue {
  readonly field: string;
  readonly expected: string;
  readonly found: string;
  readonly example: string;
  readonly near?: Fix | undefined;
  /** What comes before the line break, if that is what is wrong. */
  readonly brokenAfter?: string | undefined;
}

function onOneLine(subject: string, before: string): Wording {
  return {
    message: `${subject} must be on one line; found a line break after "${shorten(before.trimEnd(), 80)}".`,
    hint: 'Put a space in place of the line break.',
  };
}

function meantHint({ field, near, certain }: { field: string } & GuessedName): string {
  return `Did you mean "${near ?? ''}"?${certain ? '' : ` If not, remove "${field}".`}`;
}

function removeHint({ field, present }: { field: string } & GuessedName): string {
  return present === undefined
    ? `Use one of the known names, or remove "${field}".`
    : `"${present}" is already there. Make sure that its value is right, and remove "${field}".`;
}

function invalidId(id: string): string {
  if (id === '') return 'The id is empty.';
  if (isReserved(id)) return `The id "${id}" is reserved for the site itself.`;
  if (id.length > maxIdLength) return `The id "${id}" is longer than ${maxIdLength} characters.`;
  return `"${id}" is not a valid id: an id begins with a lower-case letter and contains only lower-case letters, digits and single hyphens.`;
}

/** Returns a suggested id if it has the same letters and digits in the same order. Any other is the author's choice. */
function onlyRespelt(id: string, suggestion: string | undefined): string | undefined {
  const bare = (text: string): string =>
    text
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase();
  return suggestion !== undefined && bare(id) === bare(suggestion) ? suggestion : undefined;
}
