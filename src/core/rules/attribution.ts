import { list, rule } from './rule.ts';

/** Rules of who said what, when and where it is on record. */
export const attributionRules = {
  'statement-after-source': rule(
    'error',
    'A statement is dated after the source that reports it. No source reports what was not yet said, so one of the two dates is wrong.',
    (p: { on: string; source: string; date: string }) => ({
      message: `Expected a day on or before ${p.date}, when ${p.source} was published; found ${p.on}.`,
      hint: 'Mend the date, or name the source that reports it between the braces: source=…',
    }),
  ),
  'held-after-source': rule(
    'error',
    'An event is marked as held and lies after the source that it was held for. A source cannot tell as past what was still to come.',
    (p: { date: string; source: string; written: string }) => ({
      message: `Expected an event that was held when ${p.source} was written (${p.written}), found one of ${p.date}.`,
      hint: 'Write state: scheduled, or mend the date.',
    }),
  ),
  'wrong-weekday': rule(
    'error',
    'A weekday does not fit the date that it stands with. One of the two is wrong, and readers cannot tell which.',
    (p: { found: string; day: string; right: string; mended: string }) => ({
      message: `Expected ${p.right}, which ${p.day} was; found "${p.found}".`,
      hint: `Write "${p.mended}", or mend the date.`,
    }),
  ),
  'unknown-alias': rule(
    'warning',
    'A person is called by a name that is not on record. It is most often a misspelt name, or a link to somebody else; and a search for the name would not find the person.',
    (p: { words: string; person: string; unknown: string; near?: string | undefined; names: readonly string[] }) => ({
      message: `Expected ${p.person} to be called by a name on record, found "${p.words}".`,
      hint: `${p.near ? `Did you mean ${p.near}? ` : ''}Names on record are ${list(p.names)}; to add one, write it into people/${p.person}.yml: aliases: [${p.unknown}]`,
    }),
  ),
  'ambiguous-speaker': rule(
    'error',
    'The words of a reported statement name somebody, and not its speaker. Readers would take it for that person’s.',
    (p: { speaker: string; name: string; named: string }) => ({
      message: `Expected the words of this statement to name their speaker ${p.name}, found only ${p.named} in them.`,
      hint: `Say in the words who speaks, or mend the attribute: speaker=${p.speaker}`,
    }),
  ),
  'unnamed-claim': rule(
    'warning',
    'A claim is not of the principal source, and its words do not say whose it is. Readers take a claim for that of the principal source unless its words name another.',
    (p: { publisher: string; principal: string }) => ({
      message: `Expected the words of this claim to name ${p.publisher}, since readers take a claim for that of ${p.principal}; found no such name in them.`,
      hint: `Write e.g. "…, ${p.publisher} says, …"`,
    }),
  ),
} as const;
