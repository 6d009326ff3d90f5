/**
 * Turns an article into a plain page: the headline becomes the title, and annotations are reduced to their words.
 *
 *     :said[[Ryabkov](person:ryabkov) said no]{#no speaker=ryabkov locator=p2}.   →   Ryabkov said no.
 */
export function plainPage(article: string): string {
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(article) ?? [];
  const headline = /^headline: (.*)$/m.exec(front)?.[1] ?? '""';
  const lines = body.replace(/^:::.*\n/gm, '').replace(/\[([^[\]]*)\]\((?:person|source|event):[^)]*\)/g, '$1');
  return `---\ntitle: ${headline}\n---\n${withoutDirectives(lines)}`;
}

/** Removes the innermost directives until none is left. */
function withoutDirectives(text: string): string {
  const less = text.replace(/:(?:quote|said|claim|event|term)\[([^[\]]*)\]\{[^}]*\}/g, '$1');
  return less === text ? text : withoutDirectives(less);
}
