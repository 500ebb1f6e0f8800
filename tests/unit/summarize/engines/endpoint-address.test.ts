import { describe, expect, test } from 'vitest';
import { engineCodeOf } from '../../../../lib/model/engine-failure.ts';
import {
  parseEndpointAddress,
  travelsInTheOpen,
} from '../../../../lib/summarize/engines/endpoint-address.ts';

describe('an address is taken as people type it', () => {
  test.each([
    ['localhost:11434', 'http://localhost:11434/v1'],
    ['http://localhost:11434/', 'http://localhost:11434/v1'],
    ['http://127.0.0.1:8080/v1/', 'http://127.0.0.1:8080/v1'],
    ['http://localhost:1234/v1/chat/completions', 'http://localhost:1234/v1'],
    [' 192.168.0.12:11434 ', 'http://192.168.0.12:11434/v1'],
    ['nas:11434', 'http://nas:11434/v1'],
    ['http://studio.local:1234', 'http://studio.local:1234/v1'],
    ['[::1]:8080', 'http://[::1]:8080/v1'],
    ['api.maru.example', 'https://api.maru.example/v1'],
    ['https://api.maru.example/openai/v1', 'https://api.maru.example/openai/v1'],
    ['https://api.maru.example/v1beta/openai/', 'https://api.maru.example/v1beta/openai'],
    ['https://maru.example/api/v1/models', 'https://maru.example/api/v1'],
    ['https://maru.example/proxy', 'https://maru.example/proxy/v1'],
  ])('%s', (entry, base) => {
    expect(parseEndpointAddress(entry)).toBe(base);
  });
});

describe('an address that will not do says why', () => {
  const codeOf = (entry: string) => {
    try {
      return parseEndpointAddress(entry);
    } catch (error) {
      return engineCodeOf(error);
    }
  };
  test.each(['', '   ', 'two words', 'ftp://maru.example', 'https://', 'https://me:secret@maru.example/v1'])(
    '“%s” is none',
    (entry) => expect(codeOf(entry)).toBe('bad-address'),
  );
  test.each(['http://api.maru.example/v1', 'http://8.8.8.8', 'http://172.32.0.1:11434', 'http://100.63.1.1'])(
    '%s would send articles and the key for all to read',
    (entry) => expect(codeOf(entry)).toBe('insecure-address'),
  );
});

test.each([
  ['http://192.168.0.12:11434/v1', true],
  ['http://nas:11434/v1', true],
  ['http://localhost:11434/v1', false],
  ['http://127.0.0.1:11434/v1', false],
  ['https://api.maru.example/v1', false],
])('%s travels in the open: %s', (base, open) => {
  expect(travelsInTheOpen(base)).toBe(open);
});
