/** Returns a text as a value in YAML, on one line: in single quotation marks, unless it can be taken for nothing else without them. */
export function yamlText(text: string): string {
  const isPlain = /^\p{L}[\p{L}\p{N} ,.;()’“”–/&+-]*$/u.test(text) && !/\s$/.test(text);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const isWord = /^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return (isPlain && !isWord) || isDay ? text : `'${text.replaceAll("'", "''")}'`;
}
