/** `15:30`; 24 o'clock is midnight. */
export const clock = (hour: number, minute = 0): string =>
  `${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

/** `밤 12시` is midnight, `낮 12시` noon, `낮 1시` 13:00, `저녁 8시` 20:00; `p` and `a` stand for pm and am. */
export function hourOf(part: string | undefined, hour: number): number {
  if (/오후|저녁|p/i.test(part ?? '')) return hour < 12 ? hour + 12 : hour;
  if (part === '밤' || part === '한밤') return hour === 12 ? 0 : hour >= 5 && hour < 12 ? hour + 12 : hour;
  if (part === '낮' || part === '점심') return hour < 6 ? hour + 12 : hour;
  return /오전|새벽|a/i.test(part ?? '') && hour === 12 ? 0 : hour;
}
