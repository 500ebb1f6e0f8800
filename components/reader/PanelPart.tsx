import type { PanelProps } from './panel.ts';
import type { LoadPart } from './parts.ts';
import type { PanelName } from './state.ts';
import { usePart } from './use-part.ts';

interface PanelPartProps extends PanelProps {
  name: PanelName;
  loadPart: LoadPart;
}

/** A panel, fetched when it is first wanted. */
export function PanelPart({ name, loadPart, ...panel }: PanelPartProps) {
  const part = usePart(loadPart, name, true, panel.actions.fail);
  return part ? <part.Panel {...panel} /> : null;
}
