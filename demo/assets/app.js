// A small single-page app: a list and articles in one document, drawn late, addresses kept by pushState.
const root = document.getElementById('root');
const LATE_MS = 40;
let drawing = 0;

const element = (tag, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
};

const link = (href, text) => element('a', { href, textContent: text });
const late = () => new Promise((resolve) => setTimeout(resolve, LATE_MS));
const load = async (address) => (await fetch(address)).json();

async function listView() {
  const posts = await load('/app/posts.json');
  document.title = '해온 앱';
  const rows = posts.map((post) =>
    element('li', {}, link(`/app/${post.id}`, post.title), element('small', { textContent: post.author })),
  );
  return [element('h1', { textContent: '해온 앱' }), element('ul', { className: 'feed' }, ...rows)];
}

async function articleView(id) {
  const post = await load(`/app/posts/${id}.json`);
  document.title = `${post.title} · 해온 앱`;
  document.documentElement.lang = post.language;
  const time = element('time', {
    dateTime: post.published,
    textContent: post.published.slice(0, 16).replace('T', ' '),
  });
  const article = element(
    'article',
    {},
    element('h1', { textContent: post.title }),
    element(
      'p',
      { className: 'meta' },
      element('span', { className: 'author', textContent: post.author }),
      ' ',
      time,
    ),
    element('div', { className: 'content', innerHTML: post.html }),
  );
  const steps = element('nav', { className: 'steps' }, link('/app/', '목록'));
  if (post.previous) steps.append(link(`/app/${post.previous}`, '이전'));
  if (post.next) steps.append(link(`/app/${post.next}`, '다음'));
  return [element('main', {}, article), steps];
}

async function draw() {
  const mine = ++drawing;
  const id = /^\/app\/(\d+)$/.exec(location.pathname)?.[1];
  root.replaceChildren(element('p', { className: 'loading', textContent: '불러오는 중…' }));
  const [view] = await Promise.all([id ? articleView(id) : listView(), late()]);
  if (mine === drawing) root.replaceChildren(...view);
}

document.addEventListener('click', (event) => {
  const anchor = event.target instanceof Element ? event.target.closest('a[href^="/app/"]') : null;
  if (!anchor || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState(null, '', anchor.getAttribute('href'));
  scrollTo(0, 0);
  draw();
});
addEventListener('popstate', draw);
draw();
