import { describe, expect, it } from 'vitest';
import { cutsAround } from './cuts.ts';

/** What is cut off a sentence of which the words between bars are quoted. */
const cuts = (marked: string): string[] => {
  const [before = '', quoted = '', after = ''] = marked.split('|');
  const text = before + quoted + after;
  return cutsAround(text, [before.length, before.length + quoted.length], [0, text.length]).map(
    ({ kind, words, certain }) => `${kind} ${words}${certain ? '' : ' (perhaps)'}`,
  );
};

describe('what turns a quotation', () => {
  it.each([
    ['No |legal guarantees are going to be given following the talks.|', ['denial No']],
    ['He stressed that Moscow will not |deviate from its requirements.|', ['denial not']],
    ['We never |said so.|', ['denial never']],
    ['We won’t |sign it.|', ['denial won’t']],
    ['Unless they withdraw, |we will act|.', ['condition Unless']],
    ['If they withdraw, |we will sign.|', ['condition If']],
    ['It depends on whether |they agree|.', ['condition whether']],
    ['|We will sign|, but not today.', ['denial not']],
    ['|We will| not sign.', ['denial not']],
    ['|We will| in no way sign.', ['denial no (perhaps)']],
    ['|We will sign| if they withdraw.', ['condition if']],
    ['|We will sign|, unless they refuse.', ['denial unless']],
    ['|A long talk|, without embellishment.', ['denial without (perhaps)']],
    ['|We will sign| the paper tomorrow if they withdraw.', ['condition if (perhaps)']],
    ['|Will they sign|?', ['question ?']],
    ['Do you think |they will sign|?', ['question ? (perhaps)']],
    ['We may |withdraw from the treaty.|', ['hedge may (perhaps)']],
    ['I think |it is over.|', ['hedge I think (perhaps)']],
    ['It is false that |they agreed.|', ['distance false (perhaps)']],
    ['They claim that |we agreed.|', ['distance They claim (perhaps)']],
    ['We refuse to |sign the plan.|', ['distance refuse to (perhaps)']],
    ['It would be wrong to say that |we agreed.|', ['distance wrong (perhaps)']],
    ['|We agreed| only in part.', ['distance only (perhaps)']],
    ['Had they come, |we would have signed.|', ['condition Had they come, (perhaps)']],
    ['It is not true that they came, and |we left.|', ['denial not (perhaps)']],
    ['I cannot thank the crews enough for |their work.|', ['denial cannot (perhaps)']],
    ['I have never been |prouder of it.|', ['denial never (perhaps)']],
    ['I do not believe for one moment that |they will sign.|', ['denial not']],
    ['|We will pay| when they deliver.', ['condition when they (perhaps)']],
    ['It would be a mistake to |leave the union.|', ['distance would be a mistake (perhaps)']],
    ['Ich glaube, |der Hafen ist sicher.|', ['hedge Ich glaube (perhaps)']],
    ['Wir werden nicht |unterschreiben.|', ['denial nicht']],
    ['Мы не |подпишем.|', ['denial не']],
    ['Nous ne |signerons| pas.', ['denial ne', 'denial pas']],
    ['If they do not come, |we will sign.|', ['condition If']],
    ['As long as they talk, |we will wait.|', ['condition As long as']],
    ['|We will wait| as long as they talk.', ['condition as long as']],
    ['Should the talks fail, |we will leave.|', ['condition Should the talks fail, (perhaps)']],
    ['|We would leave| were the talks to fail.', ['condition were the (perhaps)']],
    ['|We will stay| until the fleet leaves.', ['condition until (perhaps)']],
    ['|The bridge is unsafe| — a lie they spread.', ['distance a lie (perhaps)']],
    ['|The bridge is unsafe|, so they say.', ['distance so they say (perhaps)']],
    ['|The bridge is unsafe| is nonsense.', ['distance is nonsense (perhaps)']],
    ['They ruled out |a new treaty.|', ['distance ruled out (perhaps)']],
    ['It is a myth that |the bridge is unsafe.|', ['distance a myth (perhaps)']],
    ['It was hardly |a success.|', ['denial hardly']],
    ['Neither side |will sign.|', ['denial Neither']],
    ['Those who did not vote |will be asked again.|', ['denial not (perhaps)']],
    ['Wenn sie kommen, |werden wir unterschreiben.|', ['condition Wenn']],
    ['Vielleicht |unterschreiben wir.|', ['hedge Vielleicht (perhaps)']],
    ['Si nous partons, |ils signeront.|', ['condition Si nous']],
  ])('%s', (marked, found) => expect(cuts(marked)).toEqual(found));
});

describe('what does not', () => {
  it.each([
    '|No legal guarantees are going to be given.|',
    'He came. |We will sign.| They would not.',
    'They would not. |We will sign.|',
    'We do not like it; |we will sign.|',
    'This is not only |a good text| but a short one.',
    'There is no doubt that |we will sign.|',
    '|We will sign?|',
    'It is a difficult, if not alarming, |moment.|',
    'It looks as if |they agreed.|',
    '|We agreed| on the plan and only then left.',
    'Had it been so? |We agreed.|',
    'No, |we will stay.|',
    'We do not like it, but |we will sign.|',
    'The ferry, which did not run in May, |is back.|',
    'No matter what they say, |we will stay.|',
    'Because nobody came, |we left.|',
    'Although they did not come, |we will sign.|',
    'Whether or not they come, |we will sign.|',
    'Even if they leave, |we will stay.|',
    '|We met| until midnight.',
    '|The talks| were the first in a year.',
    'C’est si important que |nous restons.|',
    '|We will sign| and publish the lie detector’s report.',
    'They provided us with |a clear answer.|',
    '|The conversation was difficult, long, very professional|, and we go on.',
    'Russia |would like, first of all, to come to an agreement.|',
  ])('%s', (marked) => expect(cuts(marked)).toEqual([]));
});
