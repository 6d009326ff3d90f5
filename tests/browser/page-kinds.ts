/** One page of every kind, by its address without the base path. */
export const pageKinds = [
  '',
  'articles/',
  'articles/geneva-consultations/',
  'quotes/',
  'quotes/absolute-imperative/',
  'quotes/results-not-words/',
  'quotes/by/outlet/',
  'quotes/by/speaker/ryabkov/',
  'people/',
  'people/ryabkov/',
  'timeline/',
  'search/?q=guarantees',
  'about/',
  'corrections/',
  'no-such-page/',
] as const;
