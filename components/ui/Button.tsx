import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

export interface ButtonProps {
  /** `quiet` is the default; `primary` at most once on a surface. */
  kind?: 'quiet' | 'outline' | 'primary' | 'text';
  icon?: IconName;
  /** The icon is filled: the thing is on or done. */
  solid?: boolean;
  /** What it does, in words. Needed when there is no visible text; also shown as a hint. */
  label?: string;
  /** For a toggle: is it on? */
  pressed?: boolean;
  expanded?: boolean;
  disabled?: boolean;
  /** At work on what was asked: it keeps the focus, and a press does nothing. */
  busy?: boolean | undefined;
  class?: string;
  onClick: (event: MouseEvent) => void;
  children?: ComponentChildren;
}

export function Button({
  kind = 'quiet',
  icon,
  solid,
  label,
  pressed,
  expanded,
  busy,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      class={`pd-button ${rest.class ?? ''}`}
      data-kind={kind}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
    >
      {icon && <Icon name={icon} {...(solid ? { solid } : {})} />}
      {children}
    </button>
  );
}
