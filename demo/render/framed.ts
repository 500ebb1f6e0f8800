/** A page that shows its post in a frame of the same site, as the blogs and cafés of portals do. */
export const framedView = (id: string): string => `<!doctype html>
<html lang="ko"><head><meta charset="utf-8"><title>이웃 블로그</title><style>html,body,iframe{height:100%;width:100%;margin:0;border:0}</style></head>
<body><iframe id="content" src="/general/${id}" title="글"></iframe></body></html>`;
