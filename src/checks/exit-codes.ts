/** How `npm run check` ends. `npm run build` ends likewise where the content stops it. */
export const exitCodes = {
  sound: { code: 0, means: 'nothing to mend, or warnings only' },
  errors: { code: 1, means: 'at least one error' },
  call: { code: 2, means: 'called with an option or a setting that it does not know' },
  defect: { code: 3, means: 'a defect of the site’s own code; with DEBUG=1 its trace is printed' },
  unwritten: { code: 4, means: 'a file could not be written; what was there is whole' },
} as const;
