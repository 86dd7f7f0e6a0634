import type { FileId } from '../../src/domain/ids.ts';
import type { ImportShown } from '../../src/views/import-form.ts';
import { day } from '../domain/some.ts';
import { today } from './cast.ts';

const columns = {
  company: 0,
  contact: 1,
  stage: 2,
  lastContact: null,
  stepText: null,
  stepDay: null,
  note: null,
  referrer: null,
};

/** A file of four columns, as it was read. */
export const shown = (told: Partial<ImportShown> = {}): ImportShown => ({
  file: 'F0PEOPLE' as FileId,
  name: 'people.csv',
  today,
  headers: ['Company', 'Person', 'Stage', 'Remark'],
  columns,
  suggested: columns,
  seen: 'outline',
  crm: null,
  lines: 12,
  taken: 9,
  first: [
    { line: 2, name: 'Acme', contacts: ['Jane Doe', 'Bo Lee'], stage: 'deciding', lastContact: day('2026-11-03'), why: null },
    {
      line: 3,
      name: 'Beta',
      contacts: [],
      stage: 'won',
      note: 'met at the fair',
      step: { text: 'Send them the list.', day: day('2026-12-04') },
      referrer: 'Acme',
      why: null,
    },
    { line: 4, name: 'Gamma', contacts: [], stage: 'new', why: 'yours' },
  ],
  leftOut: { yours: 1, colleague: 0, stopped: 0, silent: 0 },
  repeated: 0,
  problems: [],
  ...told,
});
