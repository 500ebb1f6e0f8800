import type { DemoPost } from './post.ts';

export const englishFerry: DemoPost = {
  id: 13,
  board: 'news',
  purpose: '영어 기사',
  title: 'Haeon ferry line turns to batteries, cutting fuel costs by 38 percent',
  author: 'Clara Whitfield',
  published: '2025-10-30T11:30:00+09:00',
  category: 'English',
  language: 'en',
  views: 1_488,
  recommended: 19,
  body: [
    {
      kind: 'p',
      text: 'HAEON — The ferries that link this port city with its outer islands will run on batteries from next spring, the Haeon Port Authority said on Thursday, in what it called the largest conversion of its kind on the coast.',
    },
    {
      kind: 'p',
      text: 'Six of the nine vessels will be refitted at a cost of $42.5 million. The authority expects fuel and maintenance costs to fall by 38 percent and emissions by about 11,000 tons a year.',
    },
    {
      kind: 'p',
      text: '“People on the islands told us two things: keep the first boat at 5:40 a.m., and make it quieter,” said Joo-won Baek, the authority’s director. “Batteries let us do both.”',
    },
    {
      kind: 'p',
      text: 'Each ferry will carry a 4.2-megawatt-hour pack built by Fjordcell, a Norwegian supplier, and recharge in 18 minutes while passengers board. The longest route, to Sol Island, is 14 miles.',
    },
    {
      kind: 'p',
      text: 'Not everyone is persuaded. Margaret Oyelaran, a marine engineer at Handeul University, said the authority had not yet shown how the packs would perform below 14 degrees Fahrenheit. “A mild winter will flatter the numbers,” Ms. Oyelaran said.',
    },
    {
      kind: 'p',
      text: 'Fares will stay at 3,200 won until the end of 2026, the authority said. A public trial run is planned for Nov. 22.',
    },
  ],
};
