/**
 * Where fitting starts and what it is held to: entities that are told often, early, everywhere and in the title are salient
 * (Dunietz & Gillick 2014), and of figures the amounts that a title tells. The articles move it as far as they can say.
 */
export const PRIOR: Readonly<Record<string, number>> = {
  'name.count': 1,
  'name.title': 1.6,
  'name.lede': 0.7,
  'name.opening': 1,
  'name.spread': 0.5,
  'name.late': -1,
  'name.titlePart': 1,
  'name.source': -0.7,
  'name.single': -3,
  'figure.count': 1,
  'figure.title': 2,
  'figure.lede': 0.7,
  'figure.opening': 1,
  'figure.spread': 0.5,
  'figure.late': -1,
  'figure.big': 0.3,
  'figure.percent': -0.3,
  'figure.quantity': -0.6,
  'figure.money': -0.6,
  'figure.date': -1.9,
  'figure.time': -1.9,
  'figure.decided': 0.2,
  'figure.small': -0.5,
  'figure.rounded': 1.5,
  'figure.relative': -2,
  'figure.ordinal': -1,
};
