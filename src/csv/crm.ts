const crms = ['hubspot', 'pipedrive', 'salesforce', 'close', 'attio'] as const;
export type Crm = (typeof crms)[number];

/** Headers, with their own spaces and punctuation, that one CRM's exports have and the others' seldom do. */
const marks: Readonly<Record<Crm, RegExp>> = {
  hubspot: oneOf`contact owner, company owner, deal owner, deal name, deal stage, pipeline, close date, create date,
    lifecycle stage,
    record id.*, primary associated company.*, associated (company|contact|deal).*, marketing contact status, original source.*`,
  pipedrive: oneOf`(person|organi[sz]ation|deal|activity|lead) - .+`,
  salesforce: oneOf`lead owner, lead source, lead status, company / account, account name, account owner, account id, salutation,
    rating, mailing .+, opportunity (name|owner|id), stagename, accountid, account\.name, ownerid, lastactivitydate, leadsource,
    isconverted, isdeleted, createddate, systemmodstamp, last activity`,
  close: oneOf`display_name, lead_name, lead_id, status_label, status_id, primary_contact_.+, num_.+, date_created, date_updated,
    next_task_.+, last_activity_.+, custom\..+, html_url`,
  attio: oneOf`entry id, record id, record, parent record > .+, record/name, record > .+, email addresses, connection strength,
    last interaction.*`,
};

/** Fewer than this can be chance. */
const fewestMarks = 2;

/** Whose export has these headers; `plain` when no CRM is seen in at least two of them. */
export function crmOf(headers: readonly string[]): Crm | 'plain' {
  const seen = crms.map((crm) => ({ crm, count: headers.filter((header) => marks[crm].test(header.trim())).length }));
  const best = seen.reduce((top, next) => (next.count > top.count ? next : top));
  return best.count >= fewestMarks ? best.crm : 'plain';
}

/** Matches a whole header, in any case; commas separate the headers. */
function oneOf(headers: TemplateStringsArray): RegExp {
  return new RegExp(`^(${String.raw(headers).replace(/,\s+/g, '|')})$`, 'i');
}
