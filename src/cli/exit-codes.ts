/** How the commands end: `npm run check`, and `npm run build`, `npm run anchors` and `npm start` likewise. */
export const exitCodes = {
  sound: { code: 0, means: 'nothing to mend, or warnings only' },
  errors: { code: 1, means: 'at least one error' },
  call: {
    code: 2,
    means: 'called with an option or a setting that it does not know, or what it writes cannot be written (a full disk, say)',
  },
  defect: { code: 3, means: 'a defect of the site’s own code; with DEBUG=1 its trace is printed' },
} as const;
