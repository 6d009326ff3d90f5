// Installs what only reading saved pages, PDF files and e-mails needs: the packages of src/saved/package.json, in src/saved/node_modules.
import { installPackages } from './install-packages.mjs';

installPackages(import.meta.dirname, 'reading saved files in src/saved/node_modules (once, a few seconds)');
