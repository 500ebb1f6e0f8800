/**
 * Log-odds that each signal of `signals/` adds to "this is an article". Written by training/detection/fit.ts:
 * change a signal there, fit again, and read the report before keeping the numbers.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
  addressDated: 1.68,
  addressForm: -2.75,
  addressList: -1.3,
  addressNumber: 1.16,
  addressPaged: -1.85,
  addressPost: 1.89,
  addressRoot: -2.4,
  addressSearched: -0.47,
  addressViewed: 0.84,
  addressWords: 2.28,
  articleOne: 1.92,
  declaredArticle: 1.16,
  declaredProduct: -0.51,
  declaredTime: 2.24,
  declaredTwin: 2.09,
  declaredWebsite: -0.87,
  formAlone: -0.93,
  formBuying: -0.4,
  formFields: -1.68,
  formPasswords: -0.68,
  formSelects: -1.66,
  headAgrees: 2.19,
  headDated: 2.13,
  imageMany: -1.9,
  jsonArticle: 1.13,
  jsonProduct: -1.46,
  productPrices: -2.38,
  textBest: 2.2,
  textLong: 1.65,
  textOverLinks: 0.62,
  textParagraphs: 0.9,
  textShare: 1.05,
  titleLong: 2.15,
};

/** Log-odds of a page that shows nothing at all. */
export const BIAS = -2.97;
