// The rules are in tests/, because ESLint's packages are installed there.
export { default } from './tests/eslint.config.mjs';
