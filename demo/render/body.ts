import type { Block, DemoPost, ListItem, Picture } from '../posts/post.ts';
import { each, esc } from './escape.ts';

const img = ({ src, alt, width, height }: Picture): string =>
  `<img src="${esc(src)}" alt="${esc(alt)}" width="${width}" height="${height}">`;

const figure = (picture: Picture): string =>
  picture.caption === undefined
    ? `<p>${img(picture)}</p>`
    : `<figure>${img(picture)}<figcaption>${esc(picture.caption)}</figcaption></figure>`;

function list(ordered: boolean, items: readonly ListItem[]): string {
  const tag = ordered ? 'ol' : 'ul';
  const rows = each(
    items,
    (item) => `<li>${esc(item.text)}${item.items === undefined ? '' : list(false, item.items)}</li>`,
  );
  return `<${tag}>${rows}</${tag}>`;
}

function table({ caption, head, rows }: Extract<Block, { kind: 'table' }>): string {
  return `<table>${caption === undefined ? '' : `<caption>${esc(caption)}</caption>`}
<thead><tr>${each(head, (cell) => `<th scope="col">${esc(cell)}</th>`)}</tr></thead>
<tbody>${each(rows, (row) => `<tr>${each(row, (cell) => `<td>${esc(cell)}</td>`)}</tr>`)}</tbody></table>`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'p':
      return `<p>${esc(block.text)}</p>`;
    case 'h':
      return `<h${block.level}>${esc(block.text)}</h${block.level}>`;
    case 'photo':
      return figure(block.picture);
    case 'quote':
      return `<blockquote>${each(block.paragraphs, (text) => `<p>${esc(text)}</p>`)}${
        block.from === undefined ? '' : `<footer>${esc(block.from)}</footer>`
      }</blockquote>`;
    case 'list':
      return list(block.ordered, block.items);
    case 'table':
      return table(block);
    case 'video':
      return `<p><iframe src="${esc(block.src)}" title="${esc(block.title)}" width="640" height="360" allowfullscreen></iframe></p>`;
    case 'lines':
      return block.lines.map(esc).join('<br>\n');
    case 'html':
      return block.html;
  }
}

export const bodyHtml = (post: DemoPost): string => each(post.body, blockHtml);

export const attachedHtml = (post: DemoPost): string =>
  each(
    post.attached ?? [],
    (picture) => `<a href="${esc(picture.src)}" class="view_image">${img(picture)}</a>`,
  );
