import { describe, expect, it } from 'vitest';
import { findArticle } from '../../page/find-article.ts';
import { findDate } from '../../page/find-date.ts';
import { readCalendarDay } from '../../page/read-calendar-day.ts';
import { pageOf, readFixture } from './read-fixture.ts';

const dateOf = (body: string, head = '', url = 'https://a.example/x') => {
  const { document } = pageOf(body, head);
  return findDate(document, document.body, new URL(url), []);
};

describe('find-date', () => {
  it('trusts JSON-LD before meta tags, and takes the day as the page states it', () => {
    const { document, address } = readFixture('news-article');
    const found = findArticle(document, address);
    expect(found.root === null ? null : found.info.date).toEqual({
      date: '2025-10-18',
      method: 'json-ld',
      confidence: 'high',
    });
  });

  it('reads JSON-LD with a comma too many', () => {
    const { document, address } = readFixture('live-blog');
    const found = findArticle(document, address);
    expect(found.root === null ? null : found.info.date.date).toBe('2026-03-02');
  });

  it('reads meta tags whatever attribute names them', () => {
    expect(dateOf('', '<meta name="pubdate" content="20260103">')).toEqual({
      date: '2026-01-03',
      method: 'meta',
      confidence: 'high',
    });
    expect(dateOf('', '<meta itemprop="datePublished" content="2026-01-04">').date).toBe('2026-01-04');
    expect(dateOf('', '<meta property="article:published_time" content="1750680000000">').date).toBe('2025-06-23');
  });

  it('prefers the time element that says published over one that says updated', () => {
    const body =
      '<time class="updated" datetime="2026-02-02">2 Feb</time><time datetime="2026-02-01T08:00">1 Feb</time>';
    expect(dateOf(body)).toEqual({ date: '2026-02-01', method: 'time-element', confidence: 'medium' });
  });

  it('reads a day written out in a date line beside the headline', () => {
    const line = '<div class="metaDateTime"><span>06.01.2026</span>, <span>5 min</span></div>';
    expect(dateOf(line)).toEqual({ date: '2026-01-06', method: 'time-element', confidence: 'medium' });
    expect(dateOf('<p class="pub-date">Published 4 May 2026</p>').date).toBe('2026-05-04');
    expect(dateOf('<p class="pub-date">Updated 4 May 2026</p>').date).toBeNull();
    expect(dateOf('<p class="pub-date">04/05/2026</p>').date).toBeNull();
  });

  it.each([
    ['https://a.example/2026/02/03/slug', '2026-02-03'],
    ['https://a.example/news/2026-02-03/slug', '2026-02-03'],
    ['https://a.example/world/2026/feb/03/slug', '2026-02-03'],
    ['http://a.example/n1/2026/0203/c1001-4.html', '2026-02-03'],
    ['https://a.example/articles/20260203/k00/00m', '2026-02-03'],
  ])('reads the day in the address %s', (url, day) => {
    expect(dateOf('', '', url)).toEqual({ date: day, method: 'url', confidence: 'medium' });
  });

  it('gives no date rather than a guess', () => {
    expect(dateOf('<p>Yesterday</p>', '', 'https://a.example/5-95-2070077')).toEqual({
      date: null,
      method: 'none',
      confidence: 'none',
    });
  });

  it.each([
    ['2024-04-30 16:00:34 +02:00', '2024-04-30'],
    ['Tue, 24 Nov 2026 10:00:00 GMT', '2026-11-24'],
    ['November 24, 2026', '2026-11-24'],
    ['2026年11月24日', '2026-11-24'],
    ['2026-02-30', null],
    ['1970-01-01', null],
    ['2026-01', null],
    ['soon', null],
  ])('reads %j as %s', (text, day) => expect(readCalendarDay(text)).toBe(day));
});
