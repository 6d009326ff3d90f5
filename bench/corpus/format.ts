/** Fields as YAML, one a line. Values are written as JSON, which is YAML too and needs no thought about quotation marks. */
export function yaml(fields: Readonly<Record<string, unknown>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join('');
}

/** The braces of a directive: `{#id speaker=ryabkov to="Channel One"}`; what is undefined is left out. */
export function braces(id: string, attributes: Readonly<Record<string, string | undefined>>): string {
  const written = Object.entries(attributes).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return [`${name}=${/[^\w./-]/.test(value) ? `"${value}"` : value}`];
  });
  return `{${[`#${id}`, ...written].join(' ')}}`;
}
