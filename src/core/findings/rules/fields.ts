import { attribute, fix, list, rule, slip, type Fix } from './rule.ts';

/** Rules of fields and attributes: which there are, and what may stand in them. */
export const fieldsRules = {
  'missing-field': rule(
    {
      severity: 'error',
      about: 'A required field is missing.',
      why: 'Some page of the site shows what it says; nothing is made up where it is left out.',
      toFix: '',
    },
    (p: { field: string; expected: string; example: string }) => ({
      message: `Expected the field "${p.field}" (${p.expected}), found none.`,
      hint: `Add a line, e.g. ${p.field}: ${p.example}`,
    }),
  ),
  'invalid-field': rule(
    {
      severity: 'error',
      about: 'A field has the wrong type or value.',
      why: 'What is read from it would be wrong or empty wherever the site shows, sorts or filters by it.',
      toFix: '',
    },
    (p: { field: string; expected: string; found: string; example: string; near?: Fix | undefined; entry?: boolean }) => ({
      message: `Expected ${p.entry ? 'each of ' : ''}"${p.field}" to be ${p.expected}, found ${p.found}.`,
      hint: `${p.near ? 'Did you mean' : 'Write e.g.'} ${p.entry ? '- ' : `${p.field}: `}${p.near ? `${p.near.to}?` : p.example}`,
      fix: p.near,
    }),
  ),
  'unknown-field': rule(
    {
      severity: 'error',
      about: 'A field is not one that is known there.',
      why: 'It is most often a slip of the pen, and what it says would be left out without a word.',
      toFix: '',
    },
    (p: { field: string; known: string[]; open: string[]; near?: string | undefined }) => ({
      message: `Expected one of the fields ${list(p.known)}; found "${p.field}".`,
      hint: p.near ? `Did you mean ${p.near}?` : `Remove "${p.field}".`,
      fix: slip({ near: p.near, known: p.open }, p.field, ':'),
    }),
  ),
  'missing-attribute': rule(
    {
      severity: 'error',
      about: 'An annotation lacks a required attribute.',
      why: 'Who spoke and where it is on record belong to every statement: a reader must be able to ask.',
      toFix: '',
    },
    (p: { directive: string; field: string; expected: string; example: string }) => ({
      message: `Expected "${p.directive}" to have the attribute "${p.field}" (${p.expected}), found none.`,
      hint: `Add it between the braces, e.g. ${attribute(p.field, p.example)}`,
    }),
  ),
  'invalid-attribute': rule(
    {
      severity: 'error',
      about: 'An attribute of an annotation has the wrong value.',
      why: 'Readers see it beside the words and search by it.',
      toFix: '',
    },
    (p: { directive: string; field: string; expected: string; found: string; example: string; near?: Fix | undefined }) => ({
      message: `Expected "${p.field}" of "${p.directive}" to be ${p.expected}, found ${p.found}.`,
      hint: p.near ? `Did you mean ${attribute(p.field, p.near.to)}?` : `Write e.g. ${attribute(p.field, p.example)}`,
      fix: p.near,
    }),
  ),
  'field-indent': rule(
    {
      severity: 'error',
      about: 'What belongs to a field stands beside it and not below it.',
      why: 'A line belongs to the field before it only where it is indented.',
      toFix: '',
    },
    (p: { field: string; within: string }) => ({
      message: `Expected what belongs to "${p.within}" to be indented below it, found "${p.field}" at the margin.`,
      hint: `Put two spaces before "${p.field}", and before the lines that follow it in ${p.within}.`,
      fix: { from: `${p.field}:`, to: `  ${p.field}:` },
    }),
  ),
  'unknown-attribute': rule(
    {
      severity: 'error',
      about: 'An annotation has an attribute that it does not know.',
      why: 'It is most often a slip of the pen, and what it says would be left out without a word.',
      toFix: '',
    },
    (p: { directive: string; field: string; known: string[]; open: string[]; near?: string | undefined }) => ({
      message: `Expected one of the attributes ${list(p.known)} on "${p.directive}"; found "${p.field}".`,
      hint: p.near ? `Did you mean ${p.near}=…?` : `Remove "${p.field}".`,
      fix: slip({ near: p.near, known: p.open }, p.field, '='),
    }),
  ),
  'duplicate-attribute': rule(
    {
      severity: 'error',
      about: 'An annotation has an attribute twice.',
      why: 'Only one of the two can hold, and which one cannot be told from the text.',
      toFix: '',
    },
    (p: { directive: string; field: string }) => ({
      message: `Expected "${p.field}" once on "${p.directive}", found it twice.`,
      hint: 'Remove one of the two.',
    }),
  ),
  'invalid-date': rule(
    {
      severity: 'error',
      about: 'A date is not EDTF (ISO 8601-2), or not a form of it that this site uses.',
      why: 'Dates are what the timeline and the search by date stand on, and EDTF says which part of one is known; 01/10/2022 is a day of January to some and of October to others.',
      toFix: '',
    },
    (p: { field: string; found: string; near?: string | undefined; required: boolean; reversed: boolean }) => ({
      message: p.reversed
        ? `Expected "${p.field}" to run from an earlier day to a later one, found "${p.found}": the two are reversed.`
        : `Expected "${p.field}" to be a date in EDTF, found "${p.found}".`,
      hint: p.reversed
        ? `Write ${p.near ?? ''}`
        : `${p.near ? `Did you mean ${p.near}? ` : ''}Write 2022-01-10 (that day), 2022-01 (that month), 2022-01-11? (uncertain), 2022-01-10/2022-01-11 (from, to) or ../2022-01-10 (on or before)${p.required ? '.' : `; leave "${p.field}" out where no source gives a date.`}`,
      fix: fix(p.found, p.near),
    }),
  ),
  'invalid-id': rule(
    {
      severity: 'error',
      about: 'An id is not in the form that ids have.',
      why: 'Ids are in addresses, for good: they must be the same typed, read aloud, in a link and in a file name.',
      toFix: '',
    },
    (p: { id: string; suggestion: string }) => ({
      message: `Expected an id of lower-case letters, digits and single hyphens that begins with a letter and is no reserved word, found "${p.id}".`,
      hint: `Write e.g. ${p.suggestion}`,
      fix: fix(p.id, /^(?:\{#)?([a-z\d-]+)\}?$/.exec(p.suggestion)?.[1]),
    }),
  ),
} as const;
