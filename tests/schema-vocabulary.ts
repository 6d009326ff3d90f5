import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

/** The vocabulary of https://schema.org, as schema-dts declares it. */
interface Vocabulary {
  /** The properties of each type that an object may have, and the names of the types that each property may hold. */
  readonly properties: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  /** Tells whether a type is included in a name: a `NewsArticle` is a `CreativeWork`, a `string` is a `Text`. */
  isA(type: string, name: string): boolean;
}

/**
 * Finds everything in JSON-LD that the vocabulary does not allow: an unknown type, a property that a type does not have, an
 * object in a place for another type or for text. An object without a type is a reference: it is allowed anywhere but may have
 * no properties.
 */
export function checkVocabulary(value: unknown, path = '$'): string[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => checkVocabulary(item, `${path}[${i}]`));
  if (typeof value !== 'object' || value === null) return [];
  const { '@type': type, '@id': id, '@context': context, '@graph': graph, ...rest } = value as Record<string, unknown>;
  if (graph !== undefined) {
    const foreign = [...(context === 'https://schema.org' ? [] : ['@context']), ...Object.keys(rest)];
    return [...foreign.map((name) => `${path}: ${name} of a graph`), ...checkVocabulary(graph, `${path}.@graph`)];
  }
  if (type === undefined && id !== undefined) return Object.keys(rest).map((name) => `${path}: ${name} without a type`);
  const known = vocabulary().properties.get(String(type));
  if (!known) return [`${path}: no type ${String(type)}`];
  return Object.entries(rest).flatMap(([name, held]) => {
    // The input of an action, see https://schema.org/docs/actions.html.
    if (name.endsWith('-input') && vocabulary().isA(String(type), 'Action')) return [];
    const range = known.get(name);
    if (!range) return [`${path}: ${String(type)} has no ${name}`];
    return [held].flat().flatMap((one) => checkRange(one, range, `${path}.${name}`));
  });
}

/**
 * Makes a context for JSON-LD processors as that of https://schema.org is: every name is of the vocabulary, and the text in a property
 * that may be an address is one.
 */
export function contextOfVocabulary(): Record<string, unknown> {
  const base = 'http://schema.org/';
  const addresses = [...vocabulary().properties.values()].flatMap((properties) =>
    [...properties].flatMap(([name, range]) => (range.includes('URL') ? [name] : [])),
  );
  return {
    '@vocab': base,
    ...Object.fromEntries(addresses.map((name) => [name, { '@id': base + name, '@type': '@id' }])),
  };
}

function checkRange(value: unknown, range: readonly string[], path: string): string[] {
  if (typeof value !== 'object' || value === null) {
    return range.some((name) => vocabulary().isA(typeof value, name)) ? [] : [`${path}: no place for ${JSON.stringify(value)}`];
  }
  const { '@type': type } = value as Record<string, unknown>;
  const fits = type === undefined || range.some((name) => vocabulary().isA(String(type), name));
  return [...(fits ? [] : [`${path}: no place for ${String(type)}`]), ...checkVocabulary(value, path)];
}

let read: Vocabulary | undefined;
function vocabulary(): Vocabulary {
  return (read ??= readVocabulary());
}

/** Reads the declarations: interfaces `<Type>Base` hold properties and what is inherited, `<Type>Leaf` the type's name, and unions the subtypes. */
function readVocabulary(): Vocabulary {
  const file = createRequire(import.meta.url)
    .resolve('schema-dts')
    .replace(/[^/\\]+$/, 'schema.d.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const interfaces = new Map<string, ts.InterfaceDeclaration>();
  const unions = new Map<string, readonly string[]>();
  for (const statement of source.statements) {
    if (ts.isInterfaceDeclaration(statement)) interfaces.set(statement.name.text, statement);
    else if (ts.isTypeAliasDeclaration(statement)) unions.set(statement.name.text, namesIn(statement.type, source));
  }
  const propertiesOf = (name: string): Map<string, readonly string[]> => {
    const declared = interfaces.get(name);
    const inherited =
      declared?.heritageClauses?.flatMap(({ types }) => types.map((type) => type.expression.getText(source))) ?? [];
    const own = declared?.members.filter(ts.isPropertySignature) ?? [];
    return new Map([
      ...inherited.flatMap((base) => [...propertiesOf(base)]),
      ...own.map((member) => [(member.name as ts.StringLiteral).text, rangeOf(member, source)] as const),
    ]);
  };
  const properties = new Map(
    [...interfaces.keys()].filter((name) => name.endsWith('Leaf')).map((leaf) => [leaf.slice(0, -4), propertiesOf(leaf)]),
  );
  const isA = (type: string, name: string): boolean =>
    type === name ||
    (unions.get(name) ?? []).some(
      (part) => part === `${type}Leaf` || part === type || (part !== name && unions.has(part) && isA(type, part)),
    );
  return { properties, isA };
}

/** Returns the first argument of `SchemaValue<Organization | Person, "author">`. */
function rangeOf({ type }: ts.PropertySignature, source: ts.SourceFile): readonly string[] {
  const argument = type && ts.isTypeReferenceNode(type) ? type.typeArguments?.[0] : undefined;
  return argument ? namesIn(argument, source) : [];
}

function namesIn(type: ts.TypeNode, source: ts.SourceFile): readonly string[] {
  if (ts.isUnionTypeNode(type)) return type.types.flatMap((part) => namesIn(part, source));
  return ts.isTypeReferenceNode(type) ? [type.typeName.getText(source)] : [type.getText(source)];
}
