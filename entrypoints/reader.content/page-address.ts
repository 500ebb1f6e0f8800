/** A fragment is a place in a page, unless an application keeps its route there. */
export const pageOf = (address: string): string => address.replace(/#(?![!/]).*$/, '');
