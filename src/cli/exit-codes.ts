/** The exit codes of all commands in commands.ts. The help texts and docs/errors.md list them. */
export const exitCodes = {
  sound: { code: 0, means: 'nothing to fix, or only warnings' },
  errors: { code: 1, means: 'the content has an error' },
  call: {
    code: 2,
    means: 'an option or a setting is unknown or cannot be used, or a file cannot be written, for example on a full disk',
  },
  defect: { code: 3, means: 'a bug in the site’s own code; with DEBUG=1 its stack trace is printed' },
} as const;
