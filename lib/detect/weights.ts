/**
 * Log-odds that each signal of `signals/` adds to "this is an article". Written by training/detection/fit.ts:
 * change a signal there, fit again, and read the report before keeping the numbers.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
  addressDated: 1.05,
  addressForm: -2.1,
  addressList: -0.81,
  addressNumber: 1.14,
  addressPaged: -1.4,
  addressPost: 1.54,
  addressRoot: -1.9,
  addressSearched: -0.4,
  addressViewed: 0.88,
  addressWords: 1.67,
  articleOne: 1.52,
  declaredArticle: 0.94,
  declaredProduct: -0.39,
  declaredTime: 0.86,
  declaredTwin: 1.55,
  declaredWebsite: -0.74,
  formAlone: -0.61,
  formBuying: -0.98,
  formFields: -0.85,
  formPasswords: -0.67,
  formSelects: -1.52,
  headAgrees: 2.65,
  imageLinked: -1.3,
  imagePlain: -0.95,
  jsonArticle: 0.84,
  jsonProduct: -0.93,
  textBest: 1.39,
  textLong: 1.11,
  textOverLinks: 0.9,
  textParagraphs: 1.12,
  textShare: 0.99,
  titleLong: 1.75,
};

/** Log-odds of a page that shows nothing at all. */
export const BIAS = -2.53;
