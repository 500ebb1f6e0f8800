import type { Recognise, SiteProfile } from './profile.ts';

export const fluxbbLandmarks: Recognise = {
  engine:
    '#punviewtopic, #punviewforum, #punindex, #punsearch, #punpost, #punlogin, #punregister, #punprofile, #punuserlist',
  article: '#punviewtopic .blockpost .postmsg',
  list: '#punviewforum, #punindex, #punsearch',
  other: '#punpost, #punlogin, #punregister, #punprofile, #punuserlist',
  identity: ['id'],
};

/** FluxBB and PunBB: the first post of a topic is the article, every other one answers it. Guests see UTC. */
export const fluxbb: SiteProfile = {
  id: 'fluxbb',
  seen: '2025-11',
  recognise: fluxbbLandmarks,
  parts: {
    body: ['.blockpost.firstpost .postmsg', '.blockpost1 .postmsg', '#punviewtopic .blockpost .postmsg'],
    title: ['.crumbs li:last-child strong a', '.crumbs li:last-child a', '.firstpost .postright h3'],
    category: ['.crumbs li:nth-last-child(2) a'],
    author: ['.firstpost .postleft dt', '.blockpost .postleft dt'],
    date: ['.firstpost h2 a', '.blockpost h2 a'],
    comments: {
      item: '.blockpost:not(.firstpost)',
      author: '.postleft dt',
      date: 'h2 a',
      text: '.postmsg',
    },
    list: ['.crumbs li:nth-last-child(2) a'],
    furniture: ['.postsignature', '.postedit'],
    zone: '+00:00',
    rows: {
      box: '#punviewforum tbody tr',
      link: '.tclcon a',
      count: '.tc2',
    },
  },
};
