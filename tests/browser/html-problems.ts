import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  elements: [
    'html5',
    // RDFa, which Open Graph uses, SVG, and HTML itself (theme-color) define these.
    {
      meta: { attributes: { property: {}, media: {} } },
      svg: { attributes: { viewbox: {}, preserveaspectratio: {}, height: {} } },
    },
  ],
  rules: {
    'no-unknown-attributes': 'error',
    'no-unknown-elements': 'error',
    // Readers do not notice how generated HTML is spelt.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'require-sri': 'off',
    'doctype-style': 'off',
  },
});

/** Returns what is invalid in a page of HTML: "about/index.html:3:14 no-dup-id …". */
export async function htmlProblems(file: string, html: string): Promise<string[]> {
  const { results } = await validator.validateString(html, file);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${file}:${line}:${column} ${ruleId} ${message}`),
  );
}
