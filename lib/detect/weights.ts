/**
 * Log-odds that each signal of `signals/` adds to "this is an article". Written by training/detection/fit.ts:
 * change a signal there, fit again, and read the report before keeping the numbers.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
  addressForm: -2.9,
  addressList: -1.3,
  addressNumber: 1.5,
  addressPaged: -2.2,
  addressPost: 1,
  addressRoot: -2.6,
  addressSearched: -0.5,
  addressViewed: 1,
  addressWords: 3.1,
  articleOne: 1.9,
  declaredArticle: 1.4,
  declaredTime: 2.6,
  declaredTwin: 1.7,
  formFields: -2,
  formSelects: -1.8,
  headAgrees: 2.7,
  headDated: 1.5,
  imageMany: -1.8,
  jsonArticle: 1.5,
  postWords: 4.5,
  productPrices: -2.5,
  textLong: 2.1,
  textOverLinks: 1,
  textParagraphs: 1.3,
  textShare: 2.5,
  titleLong: 2.8,
  titleOther: -1.5,
};

/** Log-odds of a page that shows nothing at all. */
export const BIAS = -3.8;
