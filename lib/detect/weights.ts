/**
 * Log-odds that each signal of `signals/` adds to "this is an article". Written by training/detection/fit.ts:
 * change a signal there, fit again, and read the report before keeping the numbers.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
  addressDated: 1.15,
  addressForm: -2.06,
  addressList: -0.75,
  addressNumber: 1.14,
  addressPaged: -1.38,
  addressPost: 1.46,
  addressRoot: -1.89,
  addressSearched: -0.39,
  addressViewed: 0.81,
  addressWords: 1.69,
  articleOne: 1.55,
  declaredArticle: 1.01,
  declaredProduct: -0.45,
  declaredTime: 1.37,
  declaredTwin: 1.37,
  declaredWebsite: -0.64,
  formAlone: -0.89,
  formBuying: -0.83,
  formFields: -1.15,
  formPasswords: -0.39,
  formSelects: -1.65,
  headAgrees: 2.55,
  imageMany: -1.69,
  jsonArticle: 0.84,
  jsonProduct: -0.91,
  textBest: 1.38,
  textLong: 1.02,
  textOverLinks: 0.87,
  textParagraphs: 1.18,
  textShare: 1,
  titleLong: 1.74,
};

/** Log-odds of a page that shows nothing at all. */
export const BIAS = -2.5;
