/**
 * Log-odds that each signal of `signals/` adds to "this is an article". Written by training/detection/fit.ts:
 * change a signal there, fit again, and read the report before keeping the numbers.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
  addressDated: 1.01,
  addressForm: -1.9,
  addressList: -0.9,
  addressNumber: 0.86,
  addressPaged: -1.16,
  addressPost: 1.3,
  addressRoot: -1.72,
  addressSearched: -0.26,
  addressViewed: 0.57,
  addressWords: 1.54,
  articleOne: 1.58,
  declaredArticle: 1.02,
  declaredProduct: -0.29,
  declaredTime: 1.42,
  declaredTwin: 1.45,
  declaredWebsite: -0.68,
  formAlone: -0.77,
  formBuying: -0.28,
  formFields: -1.21,
  formPasswords: -0.43,
  formSelects: -1.12,
  headAgrees: 1.8,
  headDated: 1.91,
  imageMany: -1.26,
  jsonArticle: 0.72,
  jsonProduct: -0.85,
  productOffered: -0.38,
  productPrices: -1.67,
  textBest: 1.59,
  textLong: 1.32,
  textOverLinks: 0.76,
  textParagraphs: 0.87,
  textShare: 1.08,
  titleLong: 1.38,
};

/** Log-odds of a page that shows nothing at all. */
export const BIAS = -2.63;
