/** What the app asks a workspace for, and what each is for. The manifests ask for the same; a test holds them to it. */
export const scopes: Readonly<Record<string, string>> = {
  commands: 'the command /nextstep and the shortcuts',
  'chat:write': 'nudges, digests and answers',
  'files:read': 'the file somebody chose for an import',
  'files:write': 'the files of an export',
  'im:history': 'what is written to the app in its direct message, and whether a nudge arrived there whose answer was lost',
  'im:write': 'opening somebody’s direct message for the first time, to look there',
  'users:read': 'names, time zones and who left',
};
