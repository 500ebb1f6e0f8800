import { expect, it } from 'vitest';
import { entitiesOf } from '../../../lib/highlight/rank/entity.ts';
import { labelledEntities, labelledFor } from '../../../training/key/labelled.ts';

const TEXT = '은강시가 다리를 놓는다. 은강시는 내년에 은강에 둔치도 만든다.';
const at = (form: string, from = 0) => {
  const start = TEXT.indexOf(form, from);
  return { start, end: start + form.length };
};

const labelled = labelledEntities(TEXT, [
  { ...at('은강시'), kind: 'organization', entity: '은강시' },
  { ...at('은강시', 5), kind: 'organization', entity: '은강시' },
  { ...at('은강', 20), kind: 'place', entity: '은강' },
]);

it('takes a found name for the labelled one that most of its mentions touch', () => {
  const [found] = entitiesOf(TEXT, [
    { ...at('은강'), kind: 'place', entity: '은강' },
    { ...at('은강', 5), kind: 'place', entity: '은강' },
    { ...at('은강', 20), kind: 'place', entity: '은강' },
  ]);
  expect(found && labelledFor(found, labelled)?.name).toBe('은강시');
});

it('takes an invented name for none', () => {
  const [found] = entitiesOf(TEXT, [{ ...at('둔치'), kind: 'place', entity: '둔치' }]);
  expect(found && labelledFor(found, labelled)).toBeUndefined();
});
