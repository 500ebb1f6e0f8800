import type { Gazetteer } from './gazetteer.ts';
import { titled } from './titled.ts';

/** Picks one of a list. */
export type Pick = (names: readonly string[]) => string;

const list = (text: string): readonly string[] => text.split(', ');

const TRADES = list(
  'Plumbing, Roofing, Pizza, Motors, Dental, Landscaping, Electric, Bakery, Consulting, Cleaners, Auto Repair, Auto Body, Animal Hospital, Veterinary Clinic, Family Dentistry, Nails, Hair Salon, Salon, Barber Shop, Realty, Properties, Photography, Florist, Construction, Painting, Storage, Heating, Furniture, Jewelers, Optical, Pharmacy, Physical Therapy, Daycare, Preschool, Grill, Cafe, Coffee, Diner, Restaurant, Bar, Pub, Bistro, Kitchen, Steakhouse, Sushi, BBQ, Brewing Company, Books, Music, Travel, Tours, Inn, Hotel, Motel, Suites, Apartments, Fitness, Gym, Yoga, Dance Studio, Golf Club',
);
const FIRMS = list(
  'Inc, Inc., Corp, Corp., Corporation, LLC, Ltd, Limited, Co., Company, Group, Holdings, Partners, Industries, International, Systems, Technologies, Solutions, Energy, Power, Gas, Petroleum, Oil, Resources, Capital, Securities, Financial, Bank, Trust, Insurance, Airlines, Pharmaceuticals, Media, Records, Pictures, Studios, Software, Networks, Communications, Electronics, Foods, Brothers, & Sons, Associates, Pipeline, Utilities, Trading, Marketing',
);
const OF_A_PLACE = list(
  'Police Department, Police, Fire Department, City Council, School District, High School, Elementary School, Middle School, Public Library, Chamber of Commerce, University, College, State University, Community College, Medical Center, General Hospital, Hospital, Housing Authority, Transit Authority, Power Authority, Health Department, Court of Appeals, Supreme Court, Stock Exchange, Symphony, Orchestra, Museum of Art, Zoo, Historical Society, Airport Authority, Ministry of Health, Parliament, National Bank, Football Club, FC, United, City, Rovers',
);
const BEFORE_A_PLACE = list(
  'University of, Bank of, City of, Port of, Church of, Government of, State of, Museum of, College of, Archdiocese of, Communist Party of, Football Association of, Workers Party of, Friends of',
);
const REACH = list(
  'National, American, International, Federal, European, Royal, World, Global, United, Central, British, Canadian, Australian, African, Asian, Islamic, Christian, Catholic, Jewish, Democratic, Independent',
);
const CAUSES = list(
  "Health, Medical, Science, Education, Trade, Energy, Security, Defense, Labor, Farmers, Teachers, Nurses, Workers, Women's, Youth, Students, Veterans, Wildlife, Cancer, Heart, Transport, Aviation, Football, Cricket, Chess, Press, Bar, Liberation, Peace, Human Rights, Environmental",
);
const BODIES = list(
  'Association, Society, Council, Institute, Foundation, Federation, Union, Committee, Commission, Agency, Party, League, Alliance, Front, Army, Bureau, Board, Center, Fund, Congress, Movement, Academy, Trust, Network, Coalition',
);
const TEAMS = list(
  'Tigers, Lions, Bears, Eagles, Hawks, Wolves, Bulls, Rams, Panthers, Giants, Knights, Warriors, Pirates, Kings, Rockets, Jets, Sharks, Devils, Royals, Saints, Wildcats, Bulldogs, Huskies, Hornets, Spartans',
);
const WORDS = list(
  'Golden, Silver, Blue, Red, Green, Black, White, Sunrise, Sunset, Pacific, Atlantic, Summit, Pioneer, Liberty, Heritage, Premier, First, Union, Capitol, Lakeside, Riverside, Valley, Mountain, Ocean, Harbor, Garden, Crystal, Diamond, Eagle, Falcon, Phoenix, Star, Northern, Southern, Western, Eastern, Evergreen, Cedar, Oak, Maple, Willow, Stone, Iron',
);

/** A name that firms, schools, teams and offices could have, made of others: `Ghent Fire Department`, `Okafor & Lind`, `Blue Harbor Foods`. */
export function composeOrganization(names: Gazetteer, pick: Pick, random: () => number): string {
  const last = (): string => titled(pick(names.last));
  const first = (): string => titled(pick(names.first));
  const place = (): string => titled(pick(names.place));
  const or = (chance: number, one: () => string, other: () => string): string =>
    random() < chance ? one() : other();
  const ways: readonly (() => string)[] = [
    () => `${last()} ${pick(FIRMS)}`,
    () => `${last()} ${pick(['&', 'and'])} ${last()}`,
    () => `${pick(WORDS)} ${pick(FIRMS)}`,
    () =>
      or(
        0.5,
        () => `${pick(WORDS)} ${pick(TRADES)}`,
        () => `${first()}'s ${pick(TRADES)}`,
      ),
    () => `${last()} ${pick(TRADES)}`,
    () => `${place()} ${pick(TRADES)}`,
    () => `${place()} ${pick(OF_A_PLACE)}`,
    () => `${place()} ${pick(OF_A_PLACE)}`,
    () => `${pick(BEFORE_A_PLACE)} ${place()}`,
    () => `${pick(REACH)} ${pick(CAUSES)} ${pick(BODIES)}`,
    () =>
      or(
        0.3,
        () => `${pick(REACH)} ${pick(BODIES)} of ${place()}`,
        () => `${place()} ${pick(BODIES)}`,
      ),
    () => `${place()} ${pick(TEAMS)}`,
    () => `${pick(WORDS)} ${pick(WORDS)} ${pick(random() < 0.5 ? FIRMS : TRADES)}`,
  ];
  return ways[Math.floor(random() * ways.length)]?.() ?? '';
}
