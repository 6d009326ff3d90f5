import { expect, it } from 'vitest';
import { partsToCheck } from './parts.ts';

it.each([
  ['He said: “we came to talk”.', ['we came to talk']],
  ['He said: "we came to talk" and "we are not going".', ['we came to talk', 'we are not going']],
  ['Er sagte: „Wir wollen reden“ und ging.', ['Wir wollen reden']],
  ['Er sagte: »Wir wollen reden« und ging.', ['Wir wollen reden']],
  ['Il a dit : « nous voulons parler » hier.', ['nous voulons parler']],
  ['Han sade: ”vi vill bara tala” i går.', ['vi vill bara tala']],
  ['彼は「話をしたい」と言った。', ['話をしたい']],
  ['He said: ‘the allies’ don’t want it’, and went.', ['the allies’ don’t want it']],
  ["He said: 'we don't want it', and went.", ["we don't want it"]],
  ['He said: “they told us ‘we will go’ and went”.', ['they told us ‘we will go’ and went']],
  ['He said: «они сказали «мы идём» и ушли».', ['они сказали «мы идём» и ушли']],
  ['“One paragraph of it.\n\n“Another paragraph.”', ['One paragraph of it.\n\n“Another paragraph.']],
  ['It is the allies’ turn to talk.', ['It is the allies’ turn to talk.']],
  ['They called the “deal” an absolute necessity.', ['They called the “deal” an absolute necessity.']],
  ['“imperative”', ['imperative']],
  ['an unclosed “mark opens nothing', ['an unclosed “mark opens nothing']],
  ['  ', []],
  ['“”', []],
])('of %j, %j is compared', (text, parts) => expect(partsToCheck(text).map((part) => part.text)).toEqual(parts));
