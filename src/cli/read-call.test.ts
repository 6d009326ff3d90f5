import { describe, expect, it } from 'vitest';
import { readCall } from './read-call.ts';

describe('npm run check', () => {
  it.each([
    [[], {}],
    [['--format', 'terminal'], { format: 'terminal' }],
    [['--format', 'json'], { format: 'json' }],
    [['--format=github'], { format: 'github' }],
    [['--record'], { record: true }],
    [['--record', '--format', 'json'], { record: true, format: 'json' }],
    [['--fix', '--record'], { fix: true, record: true }],
    [['--paragraphs', 'commentary'], { paragraphs: 'commentary' }],
    [['--paragraphs=commentary'], { paragraphs: 'commentary' }],
  ])('%j is a check', (args, values) => expect(readCall('check', args)).toEqual({ values }));

  const options =
    'npm run check has the options --format, --all, --fix, --paragraphs, --unarchived, --record, --signed and --help.';
  it.each([
    [['--format', 'xml'], '--format must be one of terminal, json, github, found "xml".'],
    [['--format'], '--format must be one of terminal, json, github, found nothing.'],
    [['--format', 'toString'], '--format must be one of terminal, json, github, found "toString".'],
    [['--paragraphs'], 'SOURCE is missing: npm run check -- --paragraphs SOURCE'],
    [['--paragraphs='], 'SOURCE is missing: npm run check -- --paragraphs SOURCE'],
    [['--fromat', 'json'], `Unknown option --fromat. ${options}`],
    [['--toString'], `Unknown option --toString. ${options}`],
    [['-f'], `Unknown option -f. ${options}`],
    [['--record=yes'], '--record takes no value, found "yes".'],
    [['--record='], '--record takes no value, found "".'],
    [['--help=me'], '--help takes no value, found "me".'],
    [['content'], `Unexpected argument "content". ${options}`],
    [['--', '--record'], `Unexpected argument "--record". ${options}`],
  ])('%j is refused in a sentence', (args, refusal) => expect(readCall('check', args)).toEqual({ refusal }));
});

it.each([
  [
    'check',
    { npm_config_record: 'true' },
    'npm kept --record for itself. Put -- before the options: npm run check -- --record',
  ],
  [
    'check',
    { npm_config_format: 'true' },
    'npm kept --format for itself. Put -- before the options: npm run check -- --format …',
  ],
  [
    'check',
    { npm_config_paragraphs: 'true' },
    'npm kept --paragraphs for itself. Put -- before the options: npm run check -- --paragraphs …',
  ],
  [
    'anchors',
    { npm_config_publish: 'true' },
    'npm kept --publish for itself. Put -- before the options: npm run anchors -- --publish',
  ],
] as const)('npm run %s without -- is refused: %j', (name, env, refusal) =>
  expect(readCall(name, [], env)).toEqual({ refusal }),
);

it('the other commands name their own options', () => {
  expect(readCall('anchors', ['--publish'])).toEqual({ values: { publish: true } });
  expect(readCall('anchors', ['--record'])).toEqual({
    refusal: 'Unknown option --record. npm run anchors has the options --publish and --help.',
  });
  expect(readCall('start', ['--fast'])).toEqual({
    refusal: 'Unknown option --fast. npm start has only the option --help.',
  });
  expect(readCall('start', ['8080'])).toEqual({
    refusal: 'Unexpected argument "8080". npm start has only the option --help.',
  });
});

const exits = `\
Exit codes:
  0  nothing to fix, or only warnings
  1  the content has an error
  2  an option or a setting is unknown or cannot be used, or a file cannot be written, for example on a full disk
  3  a bug in the site’s own code; with DEBUG=1 its stack trace is printed
`;

describe('--help', () => {
  it('of npm start', () =>
    expect(readCall('start', ['--help'])).toEqual({
      help: `\
Usage: npm start -- [--help]

Builds the site and its search index, and serves both. It checks first that the port is free.

Options:
  --help  prints this text

Environment variables:
  CONTENT_DIR      the content folder (default: content)
  SOURCES_DIR      the folder with the archived texts of sources, <source-id>.txt (default: quotations are compared with the record only)
  REQUIRE_SOURCES  1 makes it an error if the text of a quoted source is not available (default: such quotations are compared with the record only)
  OUT_DIR          the folder of the built site, which a build replaces (default: dist)
  SITE_URL         the address of the site, without a path (default: http://localhost:4321)
  BASE_PATH        the path that the site is served under, e.g. /reader/ (default: /)
  CACHE_DIR        the folder of what builds keep for the next one, which may be deleted (default: node_modules/.cache/on-the-record)
  PORT             the port to serve the site on (default: 4321)
  HOST             the address to serve the site on; 0.0.0.0 lets other machines in (default: this machine only)
  NO_COLOR         with any value, turns colours off (default: colours on a terminal)
  FORCE_COLOR      with any value, turns colours on (default: colours on a terminal)
  DEBUG            with any value, prints the stack trace of a bug in the site’s own code (default: no stack trace)

${exits}`,
    }));

  it('of npm run build', () =>
    expect(readCall('build', ['--help'])).toEqual({
      help: `\
Usage: npm run build -- [--fresh] [--keep] [--shard PART/PARTS] [--precompress] [--verbose] [--help]

Builds the site and its search index. If the build fails, the last good site is unchanged.

Options:
  --fresh             makes everything anew, without what the last build left
  --keep              also keeps the scripts, typefaces and search files of the last week, which pages that are open may ask for
  --shard PART/PARTS  only draws a part of the cards into the cache, e.g. the first of four (1/4), for a build that has the caches of all parts
  --precompress       also writes each text file compressed (.br, .gz), for servers that can send those
  --verbose           names every page as it is made
  --help              prints this text

Environment variables:
  CONTENT_DIR      the content folder (default: content)
  SOURCES_DIR      the folder with the archived texts of sources, <source-id>.txt (default: quotations are compared with the record only)
  REQUIRE_SOURCES  1 makes it an error if the text of a quoted source is not available (default: such quotations are compared with the record only)
  OUT_DIR          the folder of the built site, which a build replaces (default: dist)
  SITE_URL         the address of the site, without a path (default: http://localhost:4321)
  BASE_PATH        the path that the site is served under, e.g. /reader/ (default: /)
  CACHE_DIR        the folder of what builds keep for the next one, which may be deleted (default: node_modules/.cache/on-the-record)
  PREVIEW          1 asks search engines not to list this copy of the site, which is not the published one (default: the site may be listed)
  NO_COLOR         with any value, turns colours off (default: colours on a terminal)
  FORCE_COLOR      with any value, turns colours on (default: colours on a terminal)
  DEBUG            with any value, prints the stack trace of a bug in the site’s own code (default: no stack trace)

${exits}`,
    }));

  it('of npm run check', () =>
    expect(readCall('check', ['--format', 'json', '--help'])).toEqual({
      help: `\
Usage: npm run check -- [--format terminal|json|github] [--all] [--fix] [--paragraphs SOURCE] [--unarchived] [--record] [--signed] [--help]

Lists everything that is wrong with the content, and how to fix it. docs/errors.md lists the rules.

Options:
  --format terminal    prints a list for people (the default)
  --format json        prints a JSON array for machines, and nothing else
  --format github      prints annotations for a workflow on GitHub
  --all                lists every finding, and every quotation whose speaker the editor identified; without it, many findings that are alike are one entry
  --fix                first makes every fix that is certain, and shows what it changed; never in the words of a quotation, nor in who said them
  --paragraphs SOURCE  prints the archived text of this source with the numbers of its paragraphs (p1, p2, …), and checks nothing
  --unarchived         lists the sources on the web that have no archived copy, and checks nothing; with --format=json as an array
  --record             also writes record.json, unless an error prevents it: how quotations compare with their sources, and which words were published
  --signed             also says who signed the last commit that changed record.json, and fails without a good signature
  --help               prints this text

Environment variables:
  CONTENT_DIR      the content folder (default: content)
  SOURCES_DIR      the folder with the archived texts of sources, <source-id>.txt (default: quotations are compared with the record only)
  REQUIRE_SOURCES  1 makes it an error if the text of a quoted source is not available (default: such quotations are compared with the record only)
  NO_COLOR         with any value, turns colours off (default: colours on a terminal)
  FORCE_COLOR      with any value, turns colours on (default: colours on a terminal)
  DEBUG            with any value, prints the stack trace of a bug in the site’s own code (default: no stack trace)

${exits}`,
    }));

  it('of npm run anchors', () =>
    expect(readCall('anchors', ['--publish', '--help'])).toEqual({
      help: `\
Usage: npm run anchors -- [--publish] [--help]

Lists the addresses that are new, moved or lost since addresses were last published.

Options:
  --publish  also adds the new addresses to anchors.json, if there are no errors
  --help     prints this text

Environment variables:
  CONTENT_DIR      the content folder (default: content)
  SOURCES_DIR      the folder with the archived texts of sources, <source-id>.txt (default: quotations are compared with the record only)
  REQUIRE_SOURCES  1 makes it an error if the text of a quoted source is not available (default: such quotations are compared with the record only)
  NO_COLOR         with any value, turns colours off (default: colours on a terminal)
  FORCE_COLOR      with any value, turns colours on (default: colours on a terminal)
  DEBUG            with any value, prints the stack trace of a bug in the site’s own code (default: no stack trace)

${exits}`,
    }));
});

describe('npm run new', () => {
  const subjects = ['article ID', 'person ID', 'source ID', 'event ID', 'side ID', 'publication DIR']
    .map((one) => `npm run new -- ${one}`)
    .join(' or ');

  it('takes what to write before its options, or after them', () => {
    const call = { values: { language: 'de' }, operands: ['publication', 'mine'] };
    expect(readCall('new', ['publication', 'mine', '--language', 'de'])).toEqual(call);
    expect(readCall('new', ['--language=de', 'publication', 'mine'])).toEqual(call);
  });

  it.each([
    [[], `Say what it is: ${subjects}`],
    [['toString', 'mine'], `Unknown argument "toString". Write ${subjects}`],
    [['person'], 'ID is missing: npm run new -- person ID'],
    [['publication'], 'DIR is missing: npm run new -- publication DIR'],
    [['publication', ''], 'DIR is missing: npm run new -- publication DIR'],
    [['publication', 'a', '--language'], 'TAG is missing: npm run new -- --language TAG'],
  ])('%j is refused in a sentence', (args, refusal) => expect(readCall('new', args)).toEqual({ refusal }));

  it('is refused if npm kept its option', () =>
    expect(readCall('new', ['publication', 'mine'], { npm_config_language: 'de' })).toEqual({
      refusal: 'npm kept --language for itself. Put -- before the options: npm run new -- article ID --language …',
    }));

  it('says in its help what it writes', () =>
    expect(readCall('new', ['--help'])).toEqual({
      help: expect.stringMatching(
        /^Usage: npm run new -- article ID [^\n]* publication DIR \[--language TAG\] [^\n]*\n[^]*\n {2}person ID {8}the file of a person or body\n[^]*\n {2}publication DIR {2}a small/,
      ) as string,
    }));
});

describe('npm run rename', () => {
  it('takes the kind, the old id and the new one', () =>
    expect(readCall('rename', ['note', 'talks#note-met', 'note-dinner'])).toEqual({
      values: {},
      operands: ['note', 'talks#note-met', 'note-dinner'],
    }));

  it.each([
    [['person'], 'OLD is missing: npm run rename -- person OLD NEW'],
    [['person', 'ryabkov'], 'NEW is missing: npm run rename -- person OLD NEW'],
    [['person', 'a', 'b', 'c'], 'Unexpected argument "c". npm run rename has only the option --help.'],
    [['persn', 'a', 'b'], 'Unexpected argument "b". npm run rename has only the option --help.'],
  ])('%j is refused in a sentence', (args, refusal) => expect(readCall('rename', args)).toEqual({ refusal }));
});
