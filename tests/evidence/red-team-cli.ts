/** `node tests/evidence/red-team-cli.ts`: prints how the check did on every kind of false article, and what it misses. */
import { redTeam } from './red-team/red-team.ts';
import { tableOf, tryRedTeam } from './red-team/try-red-team.ts';

const tried = await tryRedTeam(redTeam);
const head = '| Kind | refused | warned | missed | sound refused | sound warned |\n| --- | --: | --: | --: | --: | --: |\n';
const rows = tableOf(tried).map((row) => `| ${Object.values(row).join(' | ')} |\n`);
const known = tried.flatMap(({ kind, article, because }) =>
  because === undefined ? [] : [`- ${kind}: ${article.split('\n').join(' ')} — ${because}\n`],
);
process.stdout.write(`${head}${rows.join('')}\nKnown misses and false alarms:\n\n${known.join('')}`);
