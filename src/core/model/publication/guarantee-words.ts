import { oneLine } from '../../text/wording.ts';
import { say } from '../../words/say.ts';
import type { Words } from '../../words/en.ts';
import type { Guarantee } from './guarantee.ts';

/**
 * Returns what code says in a part of a page, as far as it is the same for every publication: a sentence that holds only for some, or
 * that names something of the publication, is left out.
 */
export function wordsOfGuarantee(guarantee: Guarantee, { guarantees: its, verification }: Words): string {
  const { voices, corrections, searching } = its;
  const said: Record<Guarantee, readonly string[]> = {
    voices: [
      voices.what,
      voices.statement,
      say(voices.statementIs, { direct: voices.direct, reported: voices.reported, marked: '' }),
      voices.claim,
      say(voices.claimIs, { mark: '' }),
      voices.note,
      voices.noteIs,
      voices.unmarked,
      voices.rail,
      voices.keys,
    ],
    sources: [],
    verification: [
      its.verification.how,
      verification.exact,
      its.verification.exactIs,
      its.verification.exceptIs,
      its.verification.reading,
      its.verification.readingIs,
      verification.notCompared,
      its.verification.notComparedIs,
      its.verification.context,
      say(its.verification.record, { data: its.verification.data }),
    ],
    corrections: [say(corrections.listed, { all: corrections.all, feed: corrections.feed }), corrections.recorded],
    searching: [
      say(searching.opens, { search: searching.search }),
      searching.how,
      say(searching.check, { compare: searching.compare }),
    ],
    publisher: [],
    privacy: [its.privacy],
    'made-with': [say(its.madeWith.typeface, { licence: its.madeWith.licence })],
    data: [its.data.cite],
  };
  return oneLine(said[guarantee].join(' '));
}
