import { wordSet } from './word-set.ts';

/** Before a name. */
export const titles = wordSet(
  'mr mrs ms miss mx dr prof professor sir madam dame rev reverend herr herrn frau monsieur madame mme senor senora sheikh captain',
);

/** Inside a name, in lower case: Mr van der Berg. */
export const particles = wordSet('van von der den de del della di da do dos das du la le bin ibn al el ter ten zu zur af av y e');

/** After a name, as politeness: 田中 san, Ayşe Hanım. */
export const honorifics = wordSet('san sama kun chan hanım hanim bey ji sensei');

/** Who somebody is and not what they are called: nobody in particular until a name comes with it. */
export const roles = wordSet(`
  cfo ceo cto coo cio cmo cpo ciso vp svp evp md pa ea pm po boss manager managers director directors head president chair
  chairman chairwoman chairperson owner owners founder founders cofounder buyer buyers user users admin admins administrator
  assistant secretary receptionist lawyer lawyers attorney accountant accountants bookkeeper controller treasurer engineer
  engineers developer developers architect designer technician technicians operator operators driver drivers installer nurse
  nurses doctor doctors teacher teachers principal lecturer champion sponsor stakeholder stakeholders gatekeeper evaluator
  evaluators contact contacts lead leads prospect prospects client clients customer customers consumer consumers partner
  partners supplier suppliers vendor vendors reseller resellers investor investors shareholder shareholders decider deciders
  person people folks guys guy lady man woman staff worker workers employee employees crew colleague colleagues trustee
  trustees member members attendee attendees subscriber subscribers participant participants recipient recipients maker makers
  foreman supervisor supervisors executive executives exec execs planner planners clerk clerks warehouseman caretaker janitor
  chef landlord landlady tenant bursar registrar headteacher headmaster headmistress matron surveyor estimator broker agent agents
  dentist vet pharmacist midwife curator librarian provost paralegal solicitor solicitors underwriter adjuster actuary banker
  merchandiser florist farmer grower skipper captain dispatcher scheduler recruiter copywriter producer publisher organiser organisers
  councillor inspector officer warden ranger concierge housekeeper bartender superintendent postmaster rector pastor vicar priest
  committee chairs webmaster storekeeper shopkeeper cashier guard guards volunteer volunteers intern interns trainee apprentice
  fitter electrician plumber carpenter roofer mechanic chemist scientist researcher editor journalist reporter tutor coach
  lady gentleman ladies couple family parents tenants residents neighbours chancellor dean mayor minister sponsor coordinator specialist analyst consultant
`);

/** Many people, or a place where they work. */
export const groups = wordSet(`
  team teams committee committees board boards group groups department departments dept company companies firm firms business
  organisation organization account accounts office offices council panel union crowd cohort household school hospital clinic
  branch branches warehouse factory plant store shop bank agency ministry authority desk club society practice surgery
  garage dealership depot kitchen farm cooperative coop franchise site lab laboratory gym salon spa nursery parish church charity trust
  foundation institute museum library university college faculty association federation guild syndicate startup bureau hotel
  restaurant cafe pub bakery pharmacy museum theatre studio mill works yard council hall reception venue front
  switchboard hotline helpline
  subsidiary headquarters hq division unit squad chapter consortium
`);

/** Written alone, without "the": ask legal, email procurement. */
export const bareGroups = wordSet(`
  procurement purchasing finance legal it hr accounts accounting marketing sales engineering security compliance operations
  ops management leadership payroll logistics support reception facilities treasury infosec billing audit quality qa planning
  development r&d everyone everybody someone somebody anyone anybody people folks guys all customers clients users prospects
  leads buyers stakeholders contacts subscribers attendees members staff colleagues employees managers directors partners
  vendors suppliers investors founders champions whoever sourcing dispatch maintenance production admin
`);
