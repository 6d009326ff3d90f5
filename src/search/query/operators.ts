import { lookUpAll } from './look-up.ts';
import { parseQuery } from './parse-query.ts';
import { planQuery, type Choice, type PlannedPart, type Settings } from './plan.ts';
import type { RecordIndex } from './record-index.ts';
import { straighten } from './straighten.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** What the signs of a query ask for, beside its words. */
export interface Operators {
  /** The query without its signs and what they are about. */
  readonly rest: string;
  /** Plans what they ask for: one part for each choice of alternatives, and one for each beginning of words. */
  plan(vocabulary: Vocabulary, settings: Settings): PlannedPart[];
  /** Returns the index without the records that they leave out. */
  within(index: RecordIndex): RecordIndex;
}

/** Longer words that are looked up for `word*`. Neighbours in the alphabet are mostly in one file. */
const maxLonger = 40;
const asPrefix = 0.95;

const pieces = /-?(?:speaker:|sprecher(?:in)?:)?"[^"]*"|\S+/gi;
const speakerKey = /^(?:speaker|sprecher(?:in)?):(?=.)/i;
const [excluding, prefix, or] = [/^-(?=["\p{L}])/u, /^[\p{L}\p{N}]{2,}\*$/u, /^(?:OR|ODER)$/];

/**
 * Reads the signs that many searches know: `-word` and `-"a phrase"` leave out records, `OR` joins alternatives, `word*` stands for all
 * words that begin so, and `speaker:name` for what somebody said. Returns undefined if there are none, or if they only leave out
 * something, which would ask for everything else.
 *
 *     readOperators('guarantees -NATO war OR peace')   →   rest: 'guarantees'
 */
export function readOperators(query: string): Operators | undefined {
  // A long dash before a word is none of them, and a speaker may be after a space.
  const plain = straighten(query.replace(/[‒–—―]/g, ' ')).replace(/\b(speaker|sprecher(?:in)?):\s+/gi, '$1:');
  const items: (readonly [string, ...string[]])[] = [];
  const found = plain.match(pieces) ?? [];
  const isOperand = (item = '-'): boolean => ![excluding, prefix, or, speakerKey].some((sign) => sign.test(item));
  for (let at = 0; at < found.length; at++) {
    const [item = '', next] = found.slice(at);
    const last = items.at(-1);
    if (or.test(item) && last && isOperand(last[0]) && isOperand(next)) {
      items[items.length - 1] = [...last, next ?? ''];
      at++;
    } else items.push([item]);
  }
  const alone = items.flatMap(([item, ...others]) => (others.length === 0 ? [item] : []));
  const those = (sign: RegExp): string[] => alone.filter((item) => sign.test(item));
  const signs: Signs = {
    rest: alone.filter((item) => isOperand(item) || or.test(item)),
    alternatives: items.filter(({ length }) => length > 1),
    beginnings: those(prefix),
    excluded: those(excluding),
    named: those(speakerKey).map((item) => item.replace(speakerKey, '')),
  };
  const wanted = signs.alternatives.length + signs.beginnings.length + signs.named.length;
  if (wanted + signs.excluded.length === 0 || wanted + signs.rest.length === 0) return undefined;
  return operators(signs);
}

/** The items of a query by what they are. */
interface Signs {
  readonly rest: readonly string[];
  /** The items that OR joins. */
  readonly alternatives: readonly (readonly string[])[];
  readonly beginnings: readonly string[];
  readonly excluded: readonly string[];
  /** The names of speakers. */
  readonly named: readonly string[];
}

function operators({ rest, alternatives, beginnings, excluded, named }: Signs): Operators {
  let leftOut: readonly PlannedPart[] = [];
  return {
    // The name is looked for, too: it tells whose words come first, and whether there is anybody of that name.
    rest: [...rest, ...named].join(' '),
    plan(vocabulary, settings) {
      const planOf = (text: string, asTyped = settings.asTyped): PlannedPart[] =>
        planQuery({ ...parseQuery(text, undefined, vocabulary.isTooCommon), open: false }, vocabulary, {
          ...settings,
          asTyped,
        });
      leftOut = excluded.flatMap((item) => planOf(item.slice(1), true));
      const either = alternatives.map((items): PlannedPart => {
        const plans = items.map((item) => planOf(item));
        return { typed: items.join(' OR '), kind: 'word', choices: plans.flatMap((parts) => parts.flatMap(choicesOf)) };
      });
      const longer = beginnings.map((item): PlannedPart => {
        const words = vocabulary.beginning(wordsOf(item).join(''));
        const choices = words.slice(0, maxLonger).map((word): Choice => ({ words: [word], strength: asPrefix }));
        return { typed: item, kind: 'word', choices, cut: words.length > maxLonger };
      });
      return [...either, ...longer];
    },
    within(index) {
      return {
        ...index,
        async narrow(narrowing) {
          const own = index.narrow(narrowing);
          const said = await Promise.all(named.map((name) => saidBy(name, index)));
          const { answers } = await lookUpAll(leftOut, own, index);
          const ids = (await own) ?? (await index.byDate());
          const kept = [...ids].filter(
            (id) => said.every((by) => by === undefined || by.has(id)) && !answers.some((answer) => answer.has(id)),
          );
          return new Set(kept);
        },
      };
    },
  };
}

const choicesOf = ({ choices }: PlannedPart): readonly Choice[] => choices;

/** Finds what a speaker said, by an id that is in the name; undefined if no speaker has it. */
async function saidBy(name: string, index: RecordIndex): Promise<ReadonlySet<string> | undefined> {
  const words = wordsOf(name);
  for (const id of [words.join('-'), words.at(-1) ?? '']) {
    const said = await index.narrow({ facets: { speaker: id } });
    if (said && said.size > 0) return said;
  }
  return undefined;
}
