import { list } from './inflection.ts';

/** The subject of an article, with words of its own that are mixed with the general ones. */
export interface Subject {
  readonly field: string;
  /** Topics for headlines and ids: "budget talks". */
  readonly topics: readonly string[];
  readonly nouns: readonly string[];
  readonly adjectives: readonly string[];
}

/** The subjects with their vocabulary, the frequent words first. */
export const subjects: readonly Subject[] = [
  subject(
    'Security',
    'security consultations|ceasefire talks|border dispute|arms inspections|airspace hearing|prisoner exchange',
    `
    deployment missile exercise troop garrison patrol frontier ceasefire truce convoy checkpoint inspector radar warhead launcher
    submarine frigate squadron battalion brigade regiment commander general admiral soldier sanction embargo deterrent arsenal
    depot barrack drone sensor satellite interceptor runway airfield bunker minefield perimeter outpost sentry reconnaissance
    escalation provocation incursion skirmish siege hostage prisoner detainee refugee displacement`,
    `
    defensive offensive nuclear conventional armed naval airborne amphibious ballistic tactical covert peaceful disputed fortified
    demilitarised mobile stationary`,
  ),
  subject(
    'Trade',
    'tariff talks|customs dispute|fisheries round|steel inquiry|grain accord|shipping conference',
    `
    tariff quota export import duty subsidy shipment cargo container freight vessel exporter importer wholesaler retailer
    manufacturer factory producer consumer market price margin invoice warehouse port terminal licence label standard inspection
    dairy cereal vegetable textile garment timber furniture machine vehicle component semiconductor battery alloy copper
    aluminium fertiliser catch fleet trawler herring cod mackerel merchant courier logistic franchise cartel monopoly dumping`,
    `
    duty-free preferential retaliatory seasonal wholesale retail bulk perishable refrigerated competitive protectionist
    tariff-free cross-border overseas`,
  ),
  subject(
    'Energy',
    'pipeline talks|gas transit dispute|grid conference|reactor review|oil price meeting|offshore wind auction',
    `
    pipeline refinery reactor turbine grid transformer substation cable tanker well rig platform reservoir dam valve compressor
    meter tariff kilowatt megawatt barrel gallon consumer utility operator regulator auction permit concession outage blackout
    shortfall contract supplier shipper hub interconnector cooler boiler furnace chimney emission filter pellet panel rooftop
    inverter electrolyser fuel isotope rod casing geologist driller`,
    `
    renewable solar offshore onshore hydroelectric geothermal thermal gaseous liquefied subterranean combustible efficient
    wasteful flammable intermittent`,
  ),
  subject(
    'Finance',
    'budget talks|debt relief meeting|banking inquiry|pension reform debate|currency conference|audit hearing',
    `
    budget deficit debt loan bond deposit bank lender creditor debtor investor shareholder dividend pension tax levy rebate
    allowance grant fund portfolio asset liability auditor audit treasurer accountant inflation rate currency franc krone dollar
    euro payment instalment arrear default guarantee collateral mortgage insurer premium broker dealer exchange index yield
    maturity ledger expenditure revenue surplus stimulus bailout merger takeover`,
    `
    solvent insolvent overdrawn unsecured inflationary budgetary quarterly taxable deductible liquid volatile nominal gross
    net speculative`,
  ),
  subject(
    'Law',
    'extradition hearing|arbitration case|tribunal session|treaty review|maritime ruling|asylum reform debate',
    `
    court tribunal judge magistrate prosecutor defendant plaintiff witness verdict sentence ruling judgment injunction warrant
    summons hearing testimony affidavit exhibit evidence jury bail parole custody arrest extradition immunity jurisdiction
    statute ordinance decree bylaw provision preamble arbitrator arbitration mediation settlement damage compensation penalty
    fine offence crime felony fraud bribe forgery libel copyright patent trademark inheritance tenancy custody asylum`,
    `
    admissible inadmissible appellate criminal civil contractual statutory punitive unlawful lawful liable innocent guilty
    procedural extrajudicial retroactive`,
  ),
  subject(
    'Climate',
    'climate round|river basin talks|forest accord|Arctic council session|flood relief conference|water sharing dispute',
    `
    emission glacier river basin aquifer reservoir forest wetland peatland drought flood storm hurricane wildfire heatwave
    harvest crop seed soil irrigation canal levee embankment tide shoreline reef fishery habitat species migration pollutant
    sewage landfill plastic pesticide methane carbon offset target inventory baseline observatory buoy gauge thermometer
    meteorologist biologist forester ranger shepherd pasture orchard vineyard meadow delta estuary lagoon`,
    `
    arid humid tidal seasonal polar tropical temperate alpine endangered invasive polluted drinkable fertile barren
    recyclable sustainable`,
  ),
];

function subject(field: string, topics: string, nouns: string, adjectives: string): Subject {
  return { field, topics: topics.split('|'), nouns: list(nouns), adjectives: list(adjectives) };
}
