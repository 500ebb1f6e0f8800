import type { Finder } from '../finder.ts';
import { briefEnglishDates } from './english/brief-dates.ts';
import { briefEnglishTimes } from './english/brief-times.ts';
import { englishCounts } from './english/counts.ts';
import { englishDates } from './english/dates.ts';
import { englishDayParts } from './english/day-parts.ts';
import { timeZones } from './english/time-zones.ts';
import { bracketedAges } from './korean/ages.ts';
import { nativeAlone } from './korean/alone.ts';
import { bareNumbers } from './korean/bare-numbers.ts';
import { briefNumbers } from './korean/brief-numbers.ts';
import { briefTimes } from './korean/brief-words.ts';
import { koreanClockTimes } from './korean/clock-times.ts';
import { koreanCounts } from './korean/counts.ts';
import { koreanDateWords } from './korean/date-words.ts';
import { dayDates } from './korean/day-dates.ts';
import { dayParts } from './korean/day-parts.ts';
import { koreanFractions } from './korean/fractions.ts';
import { koreanLengths } from './korean/lengths.ts';
import { monthDates } from './korean/month-dates.ts';
import { koreanRatios } from './korean/ratios.ts';
import { seriesMembers } from './korean/series.ts';
import { koreanWeekdays, seasons } from './korean/weekdays.ts';
import { yearDates, yearPeriods } from './korean/year-dates.ts';
import { clockTimes } from './plain/clock-times.ts';
import { numericDates } from './plain/numeric-dates.ts';
import { symbolFigures } from './plain/symbols.ts';
import { writtenNumbers } from './plain/written-numbers.ts';

/**
 * In order of trust: where two propose spans of equal priority and length, the earlier one wins.
 * Dates stand before counts since `3일` is a day before it is a number.
 */
export const KOREAN_FIGURES: readonly Finder[] = [
  monthDates,
  dayDates,
  yearPeriods,
  yearDates,
  koreanDateWords,
  koreanWeekdays,
  koreanClockTimes,
  dayParts,
  koreanRatios,
  koreanFractions,
  koreanLengths,
  bracketedAges,
  koreanCounts,
  nativeAlone,
  seriesMembers,
  seasons,
  bareNumbers,
  briefTimes,
  briefNumbers,
];
export const ENGLISH_FIGURES: readonly Finder[] = [
  englishDates,
  englishDayParts,
  englishCounts,
  briefEnglishTimes,
  briefEnglishDates,
  timeZones,
];
/** Figures that carry a sign of their own, in any language. */
export const INTERNATIONAL_FIGURES: readonly Finder[] = [
  numericDates,
  clockTimes,
  symbolFigures,
  writtenNumbers,
];
