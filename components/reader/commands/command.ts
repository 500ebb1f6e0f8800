/** What a key or a button of the reading view asks for. */
export type Command =
  | 'escape'
  | 'save'
  | 'larger'
  | 'smaller'
  | 'marks'
  | 'theme'
  | 'x-ray'
  | 'outline'
  | 'appearance'
  | 'menu'
  | 'keys'
  | 'pick'
  | 'mark-page'
  | 'comments'
  | 'previous'
  | 'next'
  | 'list';
