import { wordSet } from './word-set.ts';

/** A word of a company's name: Riverside Clinic, Blue Ridge Foods. Written with a capital. */
export const companyWords = wordSet(`
  ag agency associates bank brothers capital clinic club college company consulting corp corporation design digital energy
  engineering finance foods foundation gmbh group health holding holdings hospital hotel hotels inc industries institute
  insurance international kg labs law limited llc logistics ltd media motors networks partners pharma plc records retail school
  schools services software solutions sons studio studios supply systems tech technologies technology trust university
  academy aerospace apparel architects arena automotive aviation bakehouse biotech bistro brasserie breweries builders building
  cafe catering chemicals cleaning collective communications construction contractors cooperative cosmetics couriers creative
  dental dentists diagnostics distillery dynamics electrical electronics estates events fabrics farm fashion federation
  fitness freight furniture garage garages gym haulage homes housing inn institute interiors investments jewellers joinery
  kindergarten kitchens landscapes library lodge manufacturing marine medical museum nursery opticians packaging petroleum
  pharmacy plastics plumbing pottery printers printing productions properties property publishing realty rentals resort
  restaurant robotics roofing salon savings sciences securities security shipping solicitors stadium stores supermarket
  surgery telecom telecoms textiles theatre tiles timber tours transport travel tyres veterinary vets vineyards wealth winery
  ventures works bv nv sa sas sarl spa srl ab oy as aps pty co airlines airways council charity dairy farms bakery brewery
`);

/** Words of a company's name that are surnames too: Jude Law, Rui Sá, Daniel Ek. */
export const surnamesToo = wordSet('law sa se ek');

/** What everybody knows as a company, real or made up for an example. */
export const knownCompanies = wordSet(`
  acme globex initech initrode contoso northwind fabrikam hooli umbrella cyberdyne soylent vandelay oscorp wonka massive
  tyrell stark wayne aperture tailspin adventureworks wingtip litware proseware woodgrove lucerne coho trey dunder piedpiper
  weyland monsters gringotts duff spacely sirius omni veridian virtucon nakatomi wernham hogg brightfield widgetco megacorp
  google microsoft amazon apple facebook meta netflix ibm oracle sap siemens bosch bmw volkswagen toyota honda sony samsung
  shell bp tesco walmart target costco ikea nestle unilever pfizer novartis bayer basf airbus boeing lufthansa ryanair dhl ups
  fedex maersk vodafone telekom orange telefonica hsbc barclays santander ing allianz axa deloitte kpmg accenture mckinsey
  adobe intel nvidia cisco dell hp lenovo nokia ericsson philips spotify uber airbnb stripe shopify hubspot slack zoom
`);

/** How many company names end: Finatech, Netlogic. */
export const companyTail = /(?:tech|soft|corp|ware|sys|labs|works|media|tek|logic|pharm|bank|chem|trans|group|dyne|tron)$/;

/** Mail that reaches a desk and nobody in particular. */
export const deskMail =
  /^(?:info|sales|office|contact|hello|hi|support|admin|team|hr|accounts|accounting|billing|help|helpdesk|service|services|procurement|purchasing|orders|enquiries|inquiries|marketing|legal|finance|mail|post|press|reception|invoices|invoice|noreply|no-reply|webmaster|kontakt|privacy|it|ops|everyone|all|staff|jobs|careers)$/;
