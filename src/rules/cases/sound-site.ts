/** A small site without mistakes, by path in its content folder. */
export const soundSite: Readonly<Record<string, string>> = {
  'site.yml':
    'name: On the Record\ntagline: Annotated news analysis\ndescription: Statements on record.\npublisher: On the Record\n',
  'sides.yml':
    'sides:\n  - {id: russia, name: Russia, colour: red}\n  - {id: united-states, name: United States, colour: blue}\n  - {id: ussr, name: USSR, colour: ochre}\n  - {id: press, name: Press, colour: violet}\n',
  'people/ryabkov.yml': 'name: Sergei Ryabkov\nrole: Deputy Foreign Minister of Russia\nside: russia\n',
  'sources/commentary.yml':
    'publisher: InfoRos\ndescription: Commentary\nkind: document\ndate: 2022-01-11?\nurl: https://example.org/commentary\n',
  'events/dinner.yml': 'title: Dinner\ndate: 2022-01-09\ncity: Geneva\nsources: [commentary p2]\n',
  'articles/talks.md': article(
    '## The dinner {#the-dinner}\n\n[Sergei Ryabkov](person:ryabkov) came to :event[a dinner]{ref=dinner}.\n',
  ),
};

/** An article of the sound site: front matter, with more lines if needed, and a body. */
export function article(body: string, ...more: string[]): string {
  const front = ['headline: Talks', 'standfirst: What was said.', 'byline: On the Record', 'published: 2026-11-23'];
  return ['---', ...front, 'source: commentary', 'covers: 2022-01-09', ...more, '---', body].join('\n');
}

/** A direct quotation as an editor writes it. */
export function quote(attributes: string, words = 'There will be no deviations.'): string {
  return `:::quote{${attributes}}\n${words}\n:::\n`;
}
