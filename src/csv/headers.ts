import { type ChosenColumns, type ImportField, importFields, namingFields } from '../domain/import-fields.ts';
import { crmOf, type Crm } from './crm.ts';

export interface Mapping {
  /** Whose export this looks like; `plain` when it is nobody's we know. */
  readonly crm: Crm | 'plain';
  /** The columns that feed each field, counted from 0, the most trusted first. */
  readonly columns: Readonly<Record<ImportField, readonly number[]>>;
}

/**
 * Headers by the field they feed, the most trusted first, as `headerKey` writes them. `name` is the name of
 * whatever the line is about, a company or a person; the line's other cells say which.
 */
const headersOf: Readonly<Record<ImportField, string>> = {
  company: `company companyname associatedcompany primaryassociatedcompany associatedcompanyname companyaccount account
    accountname organization organizationname organisation organisationname dealorganization dealorganisation
    personorganization personorganisation leadorganization leadname displayname parentrecordcompany
    parentrecordcompanyname companyrecord firm business client customer`,
  name: 'name fullname prospect prospectname record recordname parentrecord lead',
  deal: 'dealname dealtitle leadtitle opportunityname opportunity deal',
  contact: `contact contactname contactperson personname person dealcontactperson leadcontactperson dealperson primarycontactname
    primarycontact associatedcontact associatedcontacts contactfullname associatedpeople people parentrecordname contacts
    mainpointofcontact`,
  first: 'firstname givenname forename personfirstname contactfirstname primarycontactfirstname first',
  last: 'lastname surname familyname personlastname contactlastname primarycontactlastname last',
  email: `email emailaddress emailaddresses mail workemail personemail personemailwork personemailhome personemailother
    primaryemail primarycontactprimaryemail contactemail parentrecordemailaddresses`,
  stage: `stage dealstage dealstatus leadstatus status statuslabel opportunitystage opportunitystatus stagename contactstatus
    leadstage parentrecordstage primaryopportunitystatuslabel lifecyclestage personlabels personlabel organizationlabel`,
  lastContact: `lastcontact lastcontacted contactedon lastcontactdate lastcontactedon lastactivity lastactivitydate deallastactivitydate
    personlastactivitydate organizationlastactivitydate lastinteraction lastinteractionwhen lasttouch
    lastcommunicationdate lastengagementdate parentrecordlastinteraction`,
  stepText: 'nextstep nextsteps nextaction nextactivity nexttask nexttasktext nextactivitysubject activitysubject step todo',
  stepDay: `nextstepdate nextstepday nextactiondate nextactivitydate nexttaskdate nextduedate dealnextactivitydate
    personnextactivitydate organizationnextactivitydate activityduedate duedate due stepdate plannedfor followupdate`,
  note: 'note notes comment comments description reason dealnotes lostreason deallostreason closedlostreason lastcallnote',
  owner: `owner contactowner dealowner companyowner leadowner accountowner opportunityowner personowner organizationowner
    ownername leadownername rep salesrep assignedto ownerid customowner customleadowner`,
  referrer: 'referredby referrer referral referredfrom introducedby introby customreferredby parentrecordreferredby',
};

/** Which column feeds which field. Case, spaces and punctuation of a header do not matter. */
export function mapHeaders(headers: readonly string[]): Mapping {
  const keys = headers.map(headerKey);
  const columnsFor = (field: ImportField): number[] =>
    headersOf[field].split(/\s+/).flatMap((key) => keys.flatMap((found, at) => (found === key ? [at] : [])));
  const columns = Object.fromEntries(importFields.map((field) => [field, columnsFor(field)])) as Record<ImportField, number[]>;
  // A bare "date" belongs to the next step when there is one to do, else to what has been.
  columns[columns.stepText.length > 0 ? 'stepDay' : 'lastContact'].push(
    ...keys.flatMap((key, at) => (key === 'date' ? [at] : [])),
  );
  return { crm: crmOf(headers), columns };
}

/** True when at least one column can name somebody; without that a file has nobody to import. */
export function namesSomebody({ columns }: Mapping): boolean {
  return namingFields.some((field) => columns[field].length > 0);
}

/** The mapping with columns that somebody chose. The first of several that feed a field keeps the others behind it. */
export function withColumns({ crm, columns }: Mapping, chosen: ChosenColumns): Mapping {
  const columnsFor = (field: ImportField): readonly number[] => {
    const at = chosen[field];
    if (at === undefined || at === columns[field][0]) return columns[field];
    return at === null ? [] : [at];
  };
  return { crm, columns: Object.fromEntries(importFields.map((field) => [field, columnsFor(field)])) as Mapping['columns'] };
}

/** The first column of each field, as `withColumns` takes it. */
export function columnsOf({ columns }: Mapping): ChosenColumns {
  return Object.fromEntries(importFields.map((field) => [field, columns[field][0] ?? null]));
}

/** A header without case, accents, spaces and punctuation: `Deal - Owner` and `deal_owner` are one. */
function headerKey(header: string): string {
  return header
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
