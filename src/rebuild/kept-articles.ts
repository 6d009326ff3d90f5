import { join } from 'node:path';
import type { KeptArticles, Surroundings } from '../content/kept-articles.ts';
import type { ParsedArticle } from '../content/parse-article.ts';
import { sha256 } from '../content/sha256.ts';
import type { Written } from '../core/findings/written.ts';
import type { Article } from '../core/model/article.ts';
import type { HtmlTree } from '../core/text/html-tree.ts';
import type { Annotated } from '../core/verification/annotated.ts';
import { pruneOldest } from '../output/prune-oldest.ts';
import { checkChanged } from './kept-findings.ts';
import { readKept, withFunctions, withoutFunctions, writeKept } from './kept-values.ts';
import { digest, withKeptHash } from './digest.ts';
import { digestFact, track } from './tracked-archive.ts';

/** What is kept of an article. */
interface Kept {
  /** What its parser read of the records, the texts of sources and the record, and the hash of each (tracked-archive.ts). */
  readonly facts: readonly (readonly [fact: string, hash: string])[];
  readonly parsed: ParsedArticle;
  /** The hash of the article with its HTML, which need not be read for it. */
  readonly hash: string | undefined;
}

/** How many files a folder keeps for a site with so many articles: some versions of each, in two files. */
const mostKept = (onSite: number): number => 2 * (2 * onSite + 100);

/**
 * Keeps parsed articles in a folder, each by the hash of its text and the code. One is taken over while everything that its parser read
 * is as it was. An article that cannot be compared is always parsed, and so is one whose file in the folder is damaged.
 *
 * @param code the hash of the code and the settings
 * @param inMemory whether they are kept in memory too, for a command that loads the content again and again
 */
export function keptArticles(folder: string, code: string, inMemory = false): KeptArticles {
  let last = new Map<string, Kept>();
  /** What came of an article has the same key in two runs only if it is the same. */
  const keys = new WeakMap<ParsedArticle, string>();
  return {
    check: (articles, around, check) => checkChanged(folder, code, articles, keys, around, check),
    parse(articles, surroundings, parserIn) {
      const facts = factsIn(surroundings);
      const { values, begin } = track(facts, new Set(['words']));
      const parse = parserIn(surroundingsOf(values));
      const hashes = new Map<string, string | undefined>();
      const hashOf = (fact: string): string | undefined => {
        if (!hashes.has(fact)) hashes.set(fact, digestFact(facts, fact));
        return hashes.get(fact);
      };
      const { language, locale } = surroundings.library.words;
      const now = new Map<string, Kept>();
      const parsed = articles.map((article) => {
        const file = join(folder, sha256(JSON.stringify([code, language, locale, article.file, article.text])));
        const known = last.get(file) ?? find(file, () => parse(article));
        if (known?.facts.every(([fact, hash]) => hashOf(fact) === hash)) {
          now.set(file, known);
          keys.set(known.parsed, htmlFileOf(file, known));
          return known.parsed;
        }
        const end = begin();
        const made = parse(article);
        const read = [...end()].map((fact) => [fact, hashOf(fact)] as const);
        if (!read.every((one): one is [string, string] => one[1] !== undefined)) return made;
        const kept = keep(file, { facts: read, parsed: made, hash: digest(made.article) }, () => parse(article));
        now.set(file, kept);
        keys.set(kept.parsed, htmlFileOf(file, kept));
        return kept.parsed;
      });
      pruneOldest(
        folder,
        mostKept(articles.length),
        new Set([...now].flatMap(([file, kept]) => [file, htmlFileOf(file, kept)])),
      );
      if (inMemory) last = now;
      return parsed;
    },
  };
}

/** Returns the surroundings as one list of maps, sets and values whose names are those of facts. */
function factsIn({ library: { ids, ...library }, speakers, texts, recorded }: Surroundings) {
  const { person, source, event, side } = ids;
  return {
    ...library,
    speakers,
    'ids of people': person,
    'ids of sources': source,
    'ids of events': event,
    'ids of sides': side,
    texts,
    'recorded statements': new Map(Object.entries(recorded.statements)),
    'recorded sources': new Map(Object.entries(recorded.sources)),
  };
}

function surroundingsOf({ speakers, texts, ...facts }: ReturnType<typeof factsIn>): Surroundings {
  return {
    library: {
      ...facts,
      ids: {
        person: facts['ids of people'],
        source: facts['ids of sources'],
        event: facts['ids of events'],
        side: facts['ids of sides'],
      },
    },
    speakers,
    texts,
    recorded: { statements: recordOf(facts['recorded statements']), sources: recordOf(facts['recorded sources']) },
  };
}

/** Returns an object that looks its entries up in a map. */
function recordOf<T>(map: ReadonlyMap<string, T>): Readonly<Record<string, T>> {
  return new Proxy<Record<string, T>>(
    {},
    {
      get: (_, key) => map.get(String(key)),
      has: (_, key) => map.has(String(key)),
      ownKeys: () => [...map.keys()],
      getOwnPropertyDescriptor: (_, key) =>
        map.has(String(key)) ? { value: map.get(String(key)), enumerable: true, configurable: true } : undefined,
    },
  );
}

function find(file: string, parse: () => ParsedArticle): Kept | undefined {
  const packed = readKept(file);
  return packed === undefined ? undefined : unpacked(file, packed as Kept, parse);
}

/** Writes what came of an article. Returns it as it will be read again, or as it is if it cannot be written down. */
function keep(file: string, kept: Kept, parse: () => ParsedArticle): Kept {
  const again = writeKept(file, packed(kept));
  if (again === undefined || writeKept(htmlFileOf(file, kept), htmlOf(kept.parsed)) === undefined) return kept;
  return unpacked(file, again as Kept, parse);
}

/**
 * Returns the file of the HTML of an article, which is as large as all the rest and only pages need. It is another one if the article was
 * parsed with other facts, so that it always fits.
 */
function htmlFileOf(file: string, { facts }: Pick<Kept, 'facts'>): string {
  return `${file}-${sha256(JSON.stringify(facts)).slice(0, 20)}`;
}

function readHtml(file: string, parse: () => ParsedArticle): readonly HtmlTree[] {
  const known = readKept(file) as readonly HtmlTree[] | undefined;
  if (known) return known;
  const made = htmlOf(parse());
  return (writeKept(file, made) as readonly HtmlTree[] | undefined) ?? made;
}

/** Returns the HTML before the first heading and of each section. */
function htmlOf({ article }: ParsedArticle): readonly HtmlTree[] {
  return article ? [article.leadHtml, ...article.sections.map(({ html }) => html)] : [];
}

/** Returns what is kept of an article without its HTML, and without functions, which cannot be written to a file. */
function packed({ facts, parsed, hash }: Kept): Kept {
  const annotated = new Map(
    [...parsed.annotated].map(([id, one]) => [id, { ...one, written: withoutFunctions(one.written) as Written }]),
  );
  const { article, written } = parsed;
  return {
    facts,
    hash,
    parsed: {
      ...parsed,
      written: written && (withoutFunctions(written) as Written),
      annotated,
      article: article && withHtml(article, () => []),
    },
  };
}

/** @param parse parses the article again, if the file of its HTML is gone or damaged when somebody asks for it */
function unpacked(file: string, { facts, parsed, hash }: Kept, parse: () => ParsedArticle): Kept {
  const annotated = new Map(
    [...parsed.annotated].map(([id, one]): [string, Annotated] => [id, { ...one, written: withFunctions(one.written) }]),
  );
  let trees: readonly HtmlTree[] | undefined;
  const tree = (i: number): HtmlTree => (trees ??= readHtml(htmlFileOf(file, { facts }), parse))[i] ?? [];
  const { article, written } = parsed;
  const whole = article && withKeptHash(withHtml(article, tree), hash);
  return { facts, hash, parsed: { ...parsed, written: written && withFunctions(written), annotated, article: whole } };
}

/** Returns an article with other HTML, which is made when somebody asks for it: the part before the first heading is the first one. */
function withHtml(article: Article, tree: (part: number) => HtmlTree): Article {
  return {
    ...article,
    get leadHtml() {
      return tree(0);
    },
    sections: article.sections.map((section, i) => ({
      ...section,
      get html() {
        return tree(i + 1);
      },
    })),
  };
}
