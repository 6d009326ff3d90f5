import { list } from './inflection.ts';

/** The sides of the corpus. */
export type Side = 'russia' | 'united-states' | 'ussr' | 'press';

/** Given names and surnames to invent people from, by side. The surnames are uncommon or made up. */
export const names: Readonly<Record<Side, { readonly given: readonly string[]; readonly surnames: readonly string[] }>> = {
  russia: { given: russianGiven(), surnames: russianSurnames() },
  ussr: { given: russianGiven(), surnames: russianSurnames() },
  'united-states': { given: englishGiven(), surnames: englishSurnames() },
  press: {
    given:
      list(`Anna Erik Ingrid Lars Marta Paolo Chiara Luc Amelie Jonas Greta Hugo Elena Mateo Ines Pedro Katrin Stefan Milan Petra
      Tomas Lucia Andras Zsofia Nikos Eleni Yusuf Leyla Omar Salma Kenji Yuki Ravi Meera`),
    surnames:
      list(`Halvorsen Lindqvist Bergstrand Kauppinen Dahlgren Vestergaard Winterfeld Ackerblom Rosenquist Brandmeyer Delacourt
      Fontanelle Marchetti Bellandi Carvalhal Figueiral Kovarik Novotniak Szentesi Papadakos Demirtash Haddadin Tanimoto Raghavendran`),
  },
};

/** Fields of ministries, departments and correspondents. */
export const fields =
  `Trade|Finance|Energy|Justice|Fisheries|Transport|Agriculture|Labour|Industry|Health|Water|Forestry|Customs|Aviation|Shipping
  |Regional Affairs|External Relations|Arms Control|Pensions|Statistics|Culture|Education|Housing|Migration|Telecommunications|Mining|Insurance|Tourism`
    .split('|')
    .map((field) => field.trim());

/** Parts of the names of invented outlets: one of the first list, one of the second. */
export const mastheads = [
  list(
    'Northern Harbour Evening Morning Continental Alpine Lakeside Meridian Coastal Central Weekly Border Island Valley Old New',
  ),
  list(
    'Courier Dispatch Gazette Herald Observer Chronicle Messenger Tribune Ledger Bulletin Sentinel Register Despatch Lantern Compass',
  ),
] as const;

function russianGiven(): string[] {
  return list(`Alexei Dmitri Sergei Andrei Nikolai Mikhail Viktor Pavel Oleg Igor Konstantin Maxim Roman Yuri Grigori Leonid Boris Stepan
    Timofei Anatoli Olga Irina Natalia Tatiana Svetlana Marina Galina Ludmila Vera Nina Yelena Darya Ksenia Polina`);
}

function russianSurnames(): string[] {
  return list(`Berezovtsev Zaretsky Ostroumov Vereshkin Lugovskoy Tikhvinsky Serebrov Malakhovsky Polozov Ryabinkin Starovsky Kuzminykh
    Yasenev Drozdovsky Verkhovtsev Sosnovtsev Golubinsky Snegirin Kamenev-Orlov Luzhkovsky Mostovoyev Pestrov Ozerkin Vyazemtsev Bystrin
    Chernoles Dubravin Ilyinykh Krasnopol Lebedkin Medvezhin Nagornykh Olkhovsky Poletov Rechnoy Sadovnik Temnikov Ukrainsev
    Vetrovsky Zvonarev Zhuravin Klenovsky Morozets Ivolgin Granitov`);
}

function englishGiven(): string[] {
  return list(`James Mary Robert Patricia Michael Linda William Barbara David Susan Richard Karen Thomas Nancy Charles Margaret Daniel Sandra
    Matthew Ashley Anthony Donna Mark Emily Paul Carol Steven Amanda Andrew Melissa Joshua Deborah Kenneth Laura Kevin Rebecca Brian Sharon
    George Cynthia`);
}

function englishSurnames(): string[] {
  return list(`Hathersage Winterbourne Ashcombe Thornfield Millbrook Fairweather Holloway-Reed Castellane Brightwater Penhallow Lockridge
    Marwood Stanhill Whitlow Redfern-Cole Oakhurst Greystock Larkspur Danbury-Hale Summerlin Kingsmere Eastlake Northcott Wexley Halloran-Pike
    Brackenridge Coldwell Drummondson Eversley Farnsworthy Goodspeed Harrowgate Inglewood Jessamine Kettleby Longacre Merriweather
    Netherton Ormsby Pemberwick Quillian Rotherham Silverdale Tattersby Underhill Vandermark Wakefield-Ross Yarborough`);
}
