import { afterEach, describe, expect, it } from 'vitest';
import { luminanceOf, schemeOf } from '../../overlay/scheme-of.ts';

afterEach(() => {
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
});

describe('the scheme around a mark', () => {
  it('is that of the first background painted behind it', () => {
    document.body.style.background = 'rgb(255, 255, 255)';
    document.body.innerHTML = '<section style="background-color: rgb(21, 23, 26)"><p>dark</p></section><p>light</p>';
    const [dark, light] = document.querySelectorAll('p');
    expect(schemeOf(dark!)).toBe('dark');
    expect(schemeOf(light!)).toBe('light');
  });

  it('is left to the system when the page paints none', () => {
    document.body.innerHTML = '<p>plain</p>';
    expect(schemeOf(document.querySelector('p')!)).toBeNull();
  });
});

describe('luminance', () => {
  it('is 1 for white, 0 for black', () => {
    expect(luminanceOf('rgb(255, 255, 255)')).toBeCloseTo(1);
    expect(luminanceOf('rgb(0, 0, 0)')).toBe(0);
    expect(luminanceOf('rgba(0, 0, 0, 0.9)')).toBe(0);
  });

  it('is NOT known for see-through colours and other colour spaces', () => {
    expect(luminanceOf('rgba(0, 0, 0, 0)')).toBeNull();
    expect(luminanceOf('rgba(255, 255, 255, 0.1)')).toBeNull();
    expect(luminanceOf('oklch(0.5 0.1 20)')).toBeNull();
  });
});
