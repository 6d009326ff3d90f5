// Stops a command with one sentence if the project is in a folder whose path breaks Node.js or what builds the site: they take a
// "#" for the beginning of a fragment, "%20" for a space, an apostrophe for the end of a string. Some would only leave files out.
// npm scripts load this file first (node --require). It is CommonJS, since Node.js imports no module from a folder with a backslash.
const { enableCompileCache } = require('node:module');
const { resolve, sep } = require('node:path');

const root = resolve(__dirname, '../..');
const reason = reasonAgainst(root);
if (reason) {
  const shown = root.replace(/\p{Cc}/gu, (character) => JSON.stringify(character).slice(1, -1));
  process.stderr.write(`The project cannot be in the folder ${shown}, because ${reason}\n`);
  process.exit(2);
}

/**
 * Returns why a project cannot be in a folder, and what to do, or undefined if it can.
 *
 * @param {string} folder an absolute path
 */
function reasonAgainst(folder) {
  // Windows separates folders with a backslash and writes a colon after the name of the drive; it allows neither in a name.
  const [found] = (sep === '\\' ? /[#%'\t\n\r]/ : /[#%'"?*\\:\t\n\r]/).exec(folder) ?? [];
  const signs = sep === '\\' ? `# % or '` : `# % ' " ? * \\ or :`;
  if (found !== undefined) {
    const name = { '\t': 'a tab', '\n': 'a line break', '\r': 'a line break' }[found] ?? `the character ${found}`;
    return `its path has ${name}. Move the project to a folder whose path has none of ${signs}, no tab and no line break.`;
  }
  if (folder.split(sep).includes('node_modules'))
    return 'Node.js runs no TypeScript in node_modules. Move the project to a folder outside node_modules.';
  return undefined;
}

// Node.js keeps what it compiles, without types, so that the next command starts in half the time.
enableCompileCache(resolve(root, process.env.CACHE_DIR || 'node_modules/.cache/on-the-record', 'code'));
