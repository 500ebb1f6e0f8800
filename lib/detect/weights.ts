/**
 * Log-odds that each signal of `signals/` adds to "this is an article". Written by training/detection/fit.ts:
 * change a signal there, fit again, and read the report before keeping the numbers.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
  addressDated: 1.8,
  addressForm: -2.9,
  addressList: -1.2,
  addressNumber: 1.3,
  addressPaged: -2.1,
  addressPost: 2.1,
  addressRoot: -2.7,
  addressSearched: -0.4,
  addressViewed: 0.8,
  addressWords: 2.7,
  articleOne: 1.8,
  declaredArticle: 1.3,
  declaredTime: 2.4,
  declaredTwin: 2.4,
  declaredWebsite: -0.9,
  formAlone: -0.8,
  formFields: -1.8,
  formPasswords: -0.4,
  formSelects: -1.8,
  headAgrees: 2.9,
  headDated: 2.1,
  imageMany: -2.2,
  jsonArticle: 1.6,
  jsonProduct: -1.4,
  productPrices: -2.2,
  textBest: 2.1,
  textLong: 1.8,
  textOverLinks: 0.8,
  textParagraphs: 0.9,
  textShare: 1.2,
  titleLong: 2.6,
  titleOther: -1.4,
};

/** Log-odds of a page that shows nothing at all. */
export const BIAS = -3.6;
