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
  PORT: { means: 'the port to serve the site on', default: '4321' },
  HOST: { means: 'the address to serve the site on; 0.0.0.0 lets other machines in', default: 'this machine only' },
  NO_COLOR: { means: 'with any value, turns colours off', default: 'colours on a terminal' },
  FORCE_COLOR: { means: 'with any value, turns colours on', default: 'colours on a terminal' },
  DEBUG: { means: 'with any value, prints the stack trace of a bug in the site’s own code', default: 'no stack trace' },
} as const;

const content = ['CONTENT_DIR', 'SOURCES_DIR', 'REQUIRE_SOURCES'] as const;
const site = [...content, 'OUT_DIR', 'SITE_URL', 'BASE_PATH'] as const;
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
    options: {},
    reads: [...site, ...printing],
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
      paragraphs: {
        takes: 'SOURCE',
        does: 'prints the archived text of this source with the numbers of its paragraphs (p1, p2, …), and checks nothing',
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
  new: {
    call: 'npm run new',
    does: 'Writes new content, for you to change.',
    subjects: {
      publication: {
        takes: 'DIR',
        does: 'a small content folder that builds, in a folder that is empty or does not exist, and in DIR-sources the text that it quotes',
      },
    },
    options: {
      language: { choices: { en: 'writes it in English (the default)', de: 'writes it in German' } },
    },
    reads: printing,
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;
