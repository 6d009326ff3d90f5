import { shorten } from '../../text/wording.ts';
import { dayAfter } from '../../dates/days.ts';
import { attribute, named, rule, sourceNamed } from './rule.ts';

/** The rules for who said what, and when. */
export const attributionRules = {
  'statement-after-source': rule(
    {
      severity: 'error',
      about: 'A statement is dated after the source that reports it.',
      why: 'No source reports words that are not yet spoken, so one of the two dates is wrong.',
      toFix: 'Correct the date of the statement or of the source, or name the source that reports it: `source=…`.',
      fine: 'An uncertain or approximate date may be a few days off, and is reported only beyond that.',
    },
    (p: { on: string; event?: string | undefined; source: string; date: string; by: string }) => ({
      message: `${dated(p.on, p.event)}, but its source "${p.source}" is dated ${p.date}${p.by === p.date ? '' : `, which is ${p.by} at the latest`}.`,
      hint: `If the statement is from another source, write the id of that source (source=…). Otherwise correct ${correctDate(p.event)} or the date in sources/${p.source}.yml.`,
    }),
  ),
  'held-after-source': rule(
    {
      severity: 'error',
      about: 'The outcome of an event rests on a source that is dated before the event was held.',
      why: 'A source cannot report as past what was still to come.',
      toFix: 'Name the source that reports the outcome, or correct the date of the event or of the source.',
      fine: 'An uncertain or approximate date may be a few days off, and is reported only beyond that.',
    },
    (p: { date: string; source: string; written: string }) => ({
      message: `The outcome names source "${p.source}", which is dated ${p.written}, but the event was held later, on ${p.date}.`,
      hint: `If one of the two dates is wrong, correct it, here or in sources/${p.source}.yml. Otherwise replace "${p.source}" with the id of a source that reports the outcome.`,
    }),
  ),
  'after-publication': rule(
    {
      severity: 'error',
      about: 'A statement, or an event with an outcome, is dated after the article was published or last updated.',
      why: 'An article cannot report as past what was still to come.',
      toFix:
        'Correct the date. If the article was updated since, add `updated` to its front matter; if an event is still to come, leave its `outcome` out.',
    },
    (p: {
      date: string;
      /** The first day of that date, on which the article can have been updated. */
      first: string | null;
      day: string;
      updated: boolean;
      article?: string;
      /** The event that a statement has its date from. */
      event?: string | undefined;
    }) => ({
      message:
        p.article === undefined
          ? `${dated(p.date, p.event)}, but the article was ${p.updated ? 'last updated' : 'published'} on ${p.day}.`
          : `The event has an outcome and is dated ${p.date}, but the article "${p.article}" was ${p.updated ? 'last updated' : 'published'} on ${p.day}.`,
      hint: [
        p.article !== undefined && 'If the event is still to come, delete the outcome.',
        `If the article was updated ${p.updated ? 'again ' : ''}on or after that day, write the day of the update in ${p.article === undefined ? 'its front matter' : `the front matter of articles/${p.article}.md`} (updated: ${p.first ?? 'YYYY-MM-DD'}, for example).`,
        `Otherwise correct ${p.article === undefined ? correctDate(p.event) : 'the date of the event'} or "${p.updated ? 'updated' : 'published'}" of the article.`,
      ]
        .filter(Boolean)
        .join(' '),
    }),
  ),
  'outside-covers': rule(
    {
      severity: 'error',
      about: 'An event, or a label of the timeline, is outside the days that the article covers.',
      why: 'These days are the axis of the article’s timeline. One wrong digit would stretch it over months or years.',
      toFix: 'Correct the date, or widen `covers` in the front matter: `covers: 2022-01-09/2022-02-12`.',
    },
    (p: { what: 'event' | 'label'; date: string; covers: string; article?: string; wide: string }) => ({
      message: `The ${p.what === 'label' ? 'label in "days"' : p.what} is dated ${p.date}, but the article${p.article === undefined ? '' : ` "${p.article}"`} covers only ${p.covers}.`,
      hint: `If the date is wrong, correct it. Otherwise widen "covers" in ${p.article === undefined ? 'the front matter' : `articles/${p.article}.md`}: covers: ${p.wide}`,
    }),
  ),
  'outside-lifetime': rule(
    {
      severity: 'error',
      about: 'A statement is dated before its speaker was born or after the speaker died.',
      why: 'Nobody speaks then: the date, the speaker or the person’s file is wrong.',
      toFix:
        'Correct the date (`on=`), the speaker, or `born` and `died` in the person’s file. If no source says when it was said, leave `on` out.',
    },
    (p: { on: string; event?: string | undefined; speaker: string; name: string; field: 'died' | 'born'; date: string }) => ({
      message: `${dated(p.on, p.event)}, ${p.field === 'died' ? 'after the death' : 'before the birth'} of ${p.name} (${p.date}).`,
      hint: `Correct whichever is wrong: ${correctDate(p.event)}, its speaker=… or "${p.field}" in people/${p.speaker}.yml.${p.event === undefined ? ' If no source says when it was said, delete on=…' : ''}`,
    }),
  ),
  'source-date': rule(
    {
      severity: 'warning',
      about: 'The date of a source is far from the day in its own address.',
      why: 'Everything said on its word is dated by it; a wrong year is easily missed.',
      toFix: 'Correct the date or the address of the source.',
      fine: 'Up to seven days between the two are accepted. The warning can be left if the publisher’s address has another day than the text.',
    },
    (p: { date: string; inAddress: string; day: string }) => ({
      message: `This source is dated ${p.date}, but the date in its address is ${p.inAddress}.`,
      hint: `If the source is of ${p.inAddress}, write date: ${p.day} (otherwise look at "url" again)`,
    }),
  ),
  'event-mismatch': rule(
    {
      severity: 'error',
      about:
        'The day, the place or the kind of an event differs from what is said of it elsewhere, or two events of one city are far apart on the map or in two time zones.',
      why: 'A link to the wrong event, or a wrong day beside the right one, tells readers two things of which one is false.',
      toFix:
        'Link to the event that the words are about (`ref=` or `event=`), or correct the day, the place, the position, the time zone or the words.',
      fine: 'A sentence that relates another day to the event (“the day after the dinner”) is not compared.',
    },
    (
      p:
        | {
            event: string;
            title: string;
            what: 'day' | 'place' | 'kind';
            found: string;
            expected: string;
            /** The attribute that names the event. */
            by: 'ref' | 'event';
          }
        | {
            event: string;
            title: string;
            what: 'position' | 'timezone';
            found: string;
            expected: string;
            city: string;
            other: string;
          },
    ) =>
      'city' in p
        ? {
            message: `The ${p.what === 'position' ? 'position' : 'time zone'} of ${p.city} is ${p.found} in this event, but ${p.expected} in the event "${p.other}".`,
            hint: `If one of the two events was elsewhere, correct its city. Otherwise correct the ${p.what === 'position' ? 'position' : 'time zone'} in the file that has it wrong: ${p.what === 'position' ? 'position: [latitude, longitude]' : 'timezone: …'}`,
          }
        : {
            message: `The event "${p.event}" (${p.title}) ${
              p.what === 'kind'
                ? `is a ${p.expected}, but the words call it a ${p.found}`
                : `was ${p.what === 'day' ? 'on' : 'in'} ${p.expected}, but the ${p.by === 'event' ? 'statement gives' : 'sentence says'} ${p.found}`
            }.`,
            hint: `If another event is meant, write its id: ${p.by}=… (instead of ${attribute(p.by, p.event)}). Otherwise correct ${
              p.what === 'kind'
                ? 'the words, or the title'
                : `${p.by === 'ref' ? `"${p.found}"` : `${attribute(p.what === 'day' ? 'on' : 'at', p.found)} of the statement`}, or "${p.what === 'day' ? 'date' : 'city'}"`
            } in events/${p.event}.yml.`,
          },
  ),
  'ends-before-beginning': rule(
    {
      severity: 'error',
      about: 'An event ends before it begins.',
      why: 'One of the two times is wrong, or the event went on past midnight.',
      toFix: 'Correct the times, or give both days: `date: 2022-01-09/2022-01-10`.',
    },
    (p: { begins: string; ends: string; day: string }) => ({
      message: `The event ends at ${p.ends}, before it begins at ${p.begins}.`,
      hint: `If one of the times is wrong, or the two are swapped, correct that. If the event went on past midnight, give both days: date: ${p.day}/${dayAfter(p.day, 1)}`,
    }),
  ),
  'wrong-weekday': rule(
    {
      severity: 'error',
      about: 'A weekday does not match the date that follows it.',
      why: 'One of the two is wrong, and readers cannot tell which.',
      toFix: 'Look the date up in the source, and correct the weekday or the date.',
      fine: 'Words in curly quotation marks are not checked, since they are somebody else’s.',
    },
    (p: { found: string; day: string; right: string; corrected: string }) => ({
      message: `Wrong weekday: ${p.day} was a ${p.right}, but the text says "${p.found}".`,
      hint: `Write "${p.corrected}", or correct the date.`,
    }),
  ),
  'unknown-alias': rule(
    {
      severity: 'warning',
      about: 'The words of a link to a person are not one of the names that the person’s file lists.',
      why: 'The name is often misspelt, or the link leads to the wrong person; and a search for this name would not find the person.',
      toFix: 'Correct the name or the link. If it is another name of the person, add it to `aliases` in the person’s file.',
      fine: 'Words that contain no other name are accepted: “the minister”, “his deputy”, or an office from the person’s `role`.',
    },
    (p: {
      words: string;
      person: string;
      unknown: string;
      near?: string | undefined;
      names: readonly string[];
      aliases: readonly string[];
      /** Somebody else who has this name. */
      other?: { readonly id: string; readonly name: string } | undefined;
    }) => ({
      message: `${p.unknown === p.words ? `"${p.words}"` : `"${p.unknown}" in "${p.words}"`} is not a known name of the person "${p.person}"; ${p.names.length === 1 ? 'the only known name is' : 'the known names are'} ${named(p.names)}.`,
      hint: p.other
        ? `If ${p.other.name} is meant, write [${p.words}](person:${p.other.id})`
        : `${p.near ? `Did you mean "${p.words.replace(p.unknown, p.near)}"?` : 'If the name or the link is wrong, correct it.'} To make "${p.unknown}" a known name, ${p.aliases.length > 0 ? `add it to "aliases" in people/${p.person}.yml` : `add this line to people/${p.person}.yml`}: aliases: [${[...p.aliases, p.unknown].join(', ')}]`,
    }),
  ),
  'ambiguous-speaker': rule(
    {
      severity: 'error',
      about:
        'The words of a reported statement, or the words that introduce a quotation, name another person and not the speaker.',
      why: 'Readers would attribute the statement to the person who is named.',
      toFix: 'Name the speaker in the statement or next to the quotation, or correct `speaker=…`.',
      fine: 'A pronoun may refer to the speaker, and words that name nobody are accepted.',
    },
    (p: { form: 'direct' | 'indirect'; name: string; named: string; other: string }) => ({
      message: `This ${p.form === 'direct' ? 'quotation' : 'statement'} is attributed to ${p.name}, but ${p.form === 'direct' ? 'the words that introduce it name' : 'its words name'} only ${p.named}.`,
      hint: `If ${p.name} is the speaker, say so in ${p.form === 'direct' ? 'the words that introduce the quotation' : 'the statement'}. If it is ${p.named}, write speaker=${p.other}`,
    }),
  ),
  'two-attributions': rule(
    {
      severity: 'warning',
      about:
        'The words of a statement, or those that introduce a quotation, name its speaker and say between commas that somebody else says it.',
      why: '“Ryabkov, said Sherman, was firm” is what Sherman says of Ryabkov. Recorded as a statement of Ryabkov’s, it would be attributed to him everywhere.',
      toFix:
        'Correct `speaker=…`, or take the second name out of the sentence. Words that are known only because somebody else quotes them are a [quotation within a quotation](../annotations.md#quote-a-direct-quotation).',
      fine: 'It is fine if what is between the commas concerns something else than these words.',
    },
    (p: { form: 'direct' | 'indirect'; name: string; second: string }) => ({
      message: `This ${p.form === 'direct' ? 'quotation' : 'statement'} is attributed to ${p.name}, but ${p.form === 'direct' ? 'the sentence before it says' : 'its words say'}, between commas, that ${p.second} said so.`,
      hint: `If ${p.second} is the speaker, correct speaker=… between the braces of this ${p.form === 'direct' ? 'quotation' : 'statement'}. Otherwise correct the name between the commas, or take the words between them out of the sentence.`,
    }),
  ),
  'unnamed-speaker': rule(
    {
      severity: 'warning',
      about:
        'The speaker of a reported statement, or of a quotation in a sentence, is named neither in its paragraph nor in the one before.',
      why: 'Readers would have to open the record to learn who said it, and reported words look like the site’s own until a name is near. A section is a page of its own, so that what was named in the section before does not help.',
      toFix: 'Name the speaker in the words of the statement, or next to the quotation: “…, Ryabkov said, …”.',
      fine: 'A name, a name from `aliases`, the office in `role`, a link to the speaker or a quotation of theirs is enough. The warning can be left where the paragraph calls the speaker something else.',
    },
    (p: { form: 'direct' | 'indirect'; name: string }) => ({
      message: `${p.name}, who is given as the speaker of this ${p.form === 'direct' ? 'quotation' : 'statement'}, is named neither in its paragraph nor in the one before.`,
      hint: `Name the speaker ${p.form === 'direct' ? 'next to the quotation' : 'in the statement'}, e.g. "…, ${p.name} said, …"`,
    }),
  ),
  'unnamed-claim': rule(
    {
      severity: 'warning',
      about: 'The words of a claim do not say whose it is.',
      why: 'Without that, a claim reads as what this site asserts, and the About page says that the sentence tells whose it is. Of a claim of another publisher, readers would think that the article’s principal source makes it; if there are several principal sources or none, they could not tell at all.',
      toFix: 'Name the publisher in the words of the claim: “…, Harbour Gazette says, …”.',
      fine: 'One distinctive word of the name of the publisher or the author is enough. For the one principal source of the article so is what kind of text it is, or a pronoun: “the commentary holds”, “it says”. The warning can be left where the claim names its source in another way.',
    },
    (p: { source: string; publisher: string; principal: string | undefined; own: boolean }) =>
      p.own
        ? {
            message: `The sentence does not say that this claim is made by its source, ${p.publisher}, so that it reads as this site’s own words.`,
            hint: `Write e.g. "…, ${p.publisher} says, …" or "…, the report says, …"`,
          }
        : {
            message: `This claim is from ${sourceNamed(p.source)}, but its words do not name the publisher, ${p.publisher}; readers ${p.principal === undefined ? 'could not tell whose it is' : `would attribute it to ${p.principal}`}.`,
            hint: `Name the publisher in the claim, e.g. "…, ${p.publisher} says, …"`,
          },
  ),
  'unannotated-statement': rule(
    {
      severity: 'warning',
      about: 'A sentence of the article’s own reports what somebody on record said.',
      why: 'Such words are on no record: they name no source and no date, and readers do not find them among the statements of the speaker.',
      toFix:
        'Make it a reported statement: `:said[Talks would go on, Ryabkov said]{#talks-go-on speaker=ryabkov locator=p11}`.',
      fine: 'Only a sentence that names the speaker beside a verb of saying is reported: “Ryabkov said that …”, “…, Ryabkov said.”, “According to Ryabkov, …”. A sentence with a footnote, or with a link to the statement on the page, is not. The warning can be left where the sentence sums up statements that are annotated elsewhere. Notes are not looked at: they name what they rest on.',
      needsSoundContent: true,
    },
    (p: { sentence: string; speaker: string; name: string; source: string | undefined; id: string }) => ({
      message: `This sentence reports what ${p.name} said, but is no reported statement: "${shorten(p.sentence, 80)}"`,
      hint: `Make it one: :said[…]{#${p.id} speaker=${p.speaker}${p.source === undefined ? ' source=…' : ''} locator=…}`,
    }),
  ),
} as const;

/** Says of what day a statement is; a day that is not written is that of its event. */
function dated(on: string, event: string | undefined): string {
  return `The statement is dated ${on}${event === undefined ? '' : ` (the date of its event, "${event}")`}`;
}

/** Names what gives the date of a statement, after "correct". */
function correctDate(event: string | undefined): string {
  return event === undefined ? 'on=… of the statement' : `event=${event} of the statement, the date in events/${event}.yml`;
}
