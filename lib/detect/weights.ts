/**
 * Log-odds that each signal of `signals/` adds to "this is an article". Written by training/detection/fit.ts:
 * change a signal there, fit again, and read the report before keeping the numbers.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
  addressDated: 1.15,
  addressForm: -2.02,
  addressList: -0.81,
  addressNumber: 1.16,
  addressPaged: -1.41,
  addressPost: 1.43,
  addressRoot: -1.89,
  addressSearched: -0.41,
  addressViewed: 0.81,
  addressWords: 1.66,
  articleOne: 1.51,
  declaredArticle: 1.02,
  declaredProduct: -0.42,
  declaredTime: 1.4,
  declaredTwin: 1.37,
  declaredWebsite: -0.67,
  formAlone: -0.85,
  formBuying: -0.66,
  formFields: -1.21,
  formPasswords: -0.41,
  formSelects: -1.55,
  headAgrees: 2.59,
  imageMany: -1.58,
  jsonArticle: 0.83,
  jsonProduct: -0.85,
  textBest: 1.58,
  textLong: 1.34,
  textOverLinks: 0.75,
  textParagraphs: 1.1,
  textShare: 1.03,
  titleLong: 1.74,
};

/** Log-odds of a page that shows nothing at all. */
export const BIAS = -2.49;
