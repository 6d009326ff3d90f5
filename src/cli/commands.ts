/** An option of a command: a switch, one that takes any value of a kind, or one that takes one of several values. */
export type Option =
  { readonly does: string; readonly takes?: string } | { readonly choices: Readonly<Record<string, string>> };

/** What a command is asked for before its options, by name: what follows the name, and what the command then does. */
export interface Subject {
  readonly takes: string;
  readonly does: string;
}

/** A command, as its help describes it. */
export interface Command {
  readonly call: string;
  readonly does: string;
  /** What it can be asked for; absent if it takes options only. */
  readonly subjects?: Readonly<Record<string, Subject>>;
  /** What it works on, where that has no name of its own: one thing, or several of them. */
  readonly on?: Subject & { readonly several?: true };
  readonly options: Readonly<Record<string, Option>>;
  readonly reads: readonly (keyof typeof variables)[];
}

/** The environment variables, and what happens if they are not set. */
export const variables = {
  CONTENT_DIR: { means: 'the content folder', default: 'content' },
  SOURCES_DIR: {
    means: 'the folder with the archived texts of sources, <source-id>.txt',
    default: 'quotations are compared with the record only',
  },
  REQUIRE_SOURCES: {
    means: '1 makes it an error if the text of a quoted source is not available',
    default: 'such quotations are compared with the record only',
  },
  OUT_DIR: { means: 'the folder of the built site, which a build replaces', default: 'dist' },
  SITE_URL: { means: 'the address of the site, without a path', default: 'http://localhost:4321' },
  BASE_PATH: { means: 'the path that the site is served under, e.g. /reader/', default: '/' },
  PREVIEW: {
    means: '1 asks search engines not to list this copy of the site, which is not the published one',
    default: 'the site may be listed',
  },
  CACHE_DIR: {
    means: 'the folder of what builds keep for the next one, which may be deleted',
    default: 'node_modules/.cache/on-the-record',
  },
  PORT: { means: 'the port to serve the site on', default: '4321' },
  HOST: { means: 'the address to serve the site on; 0.0.0.0 lets other machines in', default: 'this machine only' },
  NO_COLOR: { means: 'with any value, turns colours off', default: 'colours on a terminal' },
  FORCE_COLOR: { means: 'with any value, turns colours on', default: 'colours on a terminal' },
  DEBUG: { means: 'with any value, prints the stack trace of a bug in the site’s own code', default: 'no stack trace' },
} as const;

const content = ['CONTENT_DIR', 'SOURCES_DIR', 'REQUIRE_SOURCES'] as const;
const site = [...content, 'OUT_DIR', 'SITE_URL', 'BASE_PATH', 'CACHE_DIR'] as const;
const printing = ['NO_COLOR', 'FORCE_COLOR', 'DEBUG'] as const;

/** The commands of this site: their options, and the environment variables that they read. Every command also has --help. */
export const commands = {
  start: {
    call: 'npm start',
    does: 'Builds the site and its search index, and serves both. It checks first that the port is free.',
    options: {},
    reads: [...site, 'PORT', 'HOST', ...printing],
  },
  build: {
    call: 'npm run build',
    does: 'Builds the site and its search index. If the build fails, the last good site is unchanged.',
    options: {
      fresh: { does: 'makes everything anew, without what the last build left' },
      keep: {
        does: 'also keeps the scripts, typefaces and search files of the last week, which pages that are open may ask for',
      },
      shard: {
        takes: 'PART/PARTS',
        does: 'only draws a part of the cards into the cache, e.g. the first of four (1/4), for a build that has the caches of all parts',
      },
      precompress: { does: 'also writes each text file compressed (.br, .gz), for servers that can send those' },
      verbose: { does: 'names every page as it is made' },
    },
    reads: [...site, 'PREVIEW', ...printing],
  },
  check: {
    call: 'npm run check',
    does: 'Lists everything that is wrong with the content, and how to fix it. docs/errors.md lists the rules.',
    options: {
      format: {
        choices: {
          terminal: 'prints a list for people (the default)',
          json: 'prints a JSON array for machines, and nothing else',
          github: 'prints annotations for a workflow on GitHub',
        },
      },
      all: {
        does: 'lists every finding, and every quotation whose speaker the editor identified; without it, many findings that are alike are one entry',
      },
      fix: {
        does: 'first makes every fix that is certain, and shows what it changed; never in the words of a quotation, nor in who said them',
      },
      paragraphs: {
        takes: 'SOURCE',
        does: 'prints the archived text of this source with the numbers of its paragraphs (p1, p2, …), and checks nothing',
      },
      unarchived: {
        does: 'lists the sources on the web that have no archived copy, and checks nothing; with --format=json as an array',
      },
      record: {
        does: 'also writes record.json, unless an error prevents it: how quotations compare with their sources, and which words were published',
      },
      signed: {
        does: 'also says who signed the last commit that changed record.json, and fails without a good signature',
      },
    },
    reads: [...content, ...printing],
  },
  anchors: {
    call: 'npm run anchors',
    does: 'Lists the addresses that are new, moved or lost since addresses were last published.',
    options: {
      publish: { does: 'also adds the new addresses to anchors.json, if there are no errors' },
    },
    reads: [...content, ...printing],
  },
  'publish-check': {
    call: 'npm run publish-check',
    does: 'Checks the content, and says what publishing it changes for readers and which changes ask for a correction.',
    options: {
      write: {
        does: 'also writes record.json, anchors.json and the digests of sources, unless an error or a change without a correction forbids it',
      },
    },
    reads: [...content, ...printing],
  },
  host: {
    call: 'npm run host',
    does: 'Prints how a web server serves the built site: addresses, headers, media types, caching. docs/hosts.md says how to use it.',
    subjects: {
      nginx: { takes: 'FOLDER', does: 'for nginx; FOLDER is where the built site will be on the server' },
      caddy: { takes: 'FOLDER', does: 'for Caddy' },
      apache: { takes: 'FOLDER', does: 'for Apache' },
    },
    options: {
      port: { takes: 'PORT', does: 'the port that the server listens on; without it, that of SITE_URL, or 80' },
    },
    reads: ['OUT_DIR', 'SITE_URL', 'BASE_PATH', ...printing],
  },
  new: {
    call: 'npm run new',
    does: 'Writes new content, for you to change. On a terminal it asks for what the options do not give.',
    subjects: {
      article: { takes: 'ID', does: 'the front matter of an article, as a draft' },
      person: { takes: 'ID', does: 'the file of a person or body' },
      source: { takes: 'ID', does: 'the file of a source' },
      event: { takes: 'ID', does: 'the file of an event' },
      side: { takes: 'ID', does: 'a side, in sides.yml' },
      publication: {
        takes: 'DIR',
        does: 'a small content folder that builds, in a folder that is empty or does not exist, and in DIR-sources the text that it quotes',
      },
    },
    options: {
      language: { takes: 'TAG', does: 'the language: of a publication en (the default) or de, of an article or source any' },
      name: { takes: 'NAME', does: 'the name of a person, body or side' },
      kind: { takes: 'KIND', does: 'the kind: of a person person, body or unnamed; of a source e.g. interview' },
      role: { takes: 'ROLE', does: 'the office or role of a person' },
      side: { takes: 'SIDE', does: 'the id of the side of a person' },
      'speaks-for': { takes: 'PERSON', does: 'the id of whom a person speaks for' },
      printed: { takes: 'NAME', does: 'the name and title of a person as the principal source prints them' },
      aliases: { takes: 'NAMES', does: 'other names of a person, with commas between them' },
      colour: { takes: 'COLOUR', does: 'the colour of a side' },
      publisher: { takes: 'NAME', does: 'who published a source' },
      author: { takes: 'NAME', does: 'who wrote a source' },
      title: { takes: 'TITLE', does: 'the title of a source or event' },
      description: { takes: 'TEXT', does: 'what a source without a title is, or what happened at an event' },
      speaker: { takes: 'PERSON', does: 'the id of whose speech, post or document a source is' },
      date: { takes: 'DATE', does: 'the date of a source or event (EDTF)' },
      url: { takes: 'ADDRESS', does: 'the address of a source' },
      'held-at': { takes: 'PLACE', does: 'who keeps a source that is nowhere on the web' },
      city: { takes: 'CITY', does: 'the city of an event' },
      venue: { takes: 'PLACE', does: 'the building or institution of an event' },
      parties: { takes: 'WORDS', does: 'who met at an event, in words: "Russia and the United States"' },
      sources: { takes: 'SOURCES', does: 'the sources of an event, with commas between them: "commentary p2, report"' },
      headline: { takes: 'TEXT', does: 'the headline of an article' },
      standfirst: { takes: 'TEXT', does: 'the standfirst of an article' },
      byline: { takes: 'NAME', does: 'who wrote an article' },
      published: { takes: 'DAY', does: 'the day on which an article is published (today if left out)' },
      covers: { takes: 'DATE', does: 'the span of days that an article is about' },
      source: { takes: 'SOURCE', does: 'the id of the principal source of an article' },
    },
    reads: ['CONTENT_DIR', ...printing],
  },
  rename: {
    call: 'npm run rename',
    does: 'Gives something another id, everywhere at once: in its file, in all that names it, among its former ids, in anchors.json and in record.json. Nothing is changed if an address would be lost. In an article, several of which have the id, OLD is ARTICLE#OLD.',
    subjects: {
      person: { takes: 'OLD NEW', does: 'a person or body' },
      source: { takes: 'OLD NEW', does: 'a source, with its text in SOURCES_DIR' },
      event: { takes: 'OLD NEW', does: 'an event' },
      side: { takes: 'OLD NEW', does: 'a side' },
      article: { takes: 'OLD NEW', does: 'an article' },
      section: { takes: 'OLD NEW', does: 'a section of an article' },
      statement: { takes: 'OLD NEW', does: 'a quotation, an excerpt or a reported statement' },
      claim: { takes: 'OLD NEW', does: 'a claim or a figure' },
      note: { takes: 'OLD NEW', does: 'a note' },
      term: { takes: 'OLD NEW', does: 'a term' },
      table: { takes: 'OLD NEW', does: 'a table' },
      picture: { takes: 'OLD NEW', does: 'a picture' },
      question: { takes: 'OLD NEW', does: 'a question' },
    },
    options: {},
    reads: [...content, ...printing],
  },
  source: {
    call: 'npm run source',
    does: 'Keeps a saved page (HTML), text, Markdown, PDF or e-mail as a source: its readable text in SOURCES_DIR, and what it says of itself in content/sources/. Nothing is fetched.',
    on: { takes: 'FILE', does: 'the saved file, or - for standard input', several: true },
    options: {
      as: { takes: 'ID', does: 'gives the source this id; by default one made from its publisher and date, or from its title' },
      language: { takes: 'TAG', does: 'says which language it is in, where the file does not (a tag such as de)' },
      charset: { takes: 'NAME', does: 'says how its letters are encoded, where the file does not: by default utf-8' },
    },
    reads: ['CONTENT_DIR', 'SOURCES_DIR', ...printing],
  },
  draft: {
    call: 'npm run draft',
    does: 'Writes the draft of an article from the texts of sources: what they quote and report, letter by letter, each with its speaker where the source names one.',
    on: { takes: 'SOURCE', does: 'the id of a source, whose text is in SOURCES_DIR', several: true },
    options: {
      as: { takes: 'ID', does: 'gives the article this id; by default that of the first source and “draft”' },
    },
    reads: ['CONTENT_DIR', 'SOURCES_DIR', ...printing],
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;
