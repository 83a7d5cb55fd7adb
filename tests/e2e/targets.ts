import type { Page } from '@playwright/test';

/** A target that a finger may miss. */
export interface SmallTarget {
  words: string;
  width: number;
  height: number;
}

/**
 * Targets of a page less than 24 CSS pixels wide or high (WCAG 2.2, 2.5.8; smaller ones far from others would be allowed,
 * but none needs to be). Links within running text are exempt; a link beside a number or a date is none of them.
 */
export function smallTargets(page: Page): Promise<SmallTarget[]> {
  return page.evaluate(() => {
    const LEAST = 24;
    /** Rounding of the layout, in pixels. */
    const TOLERANCE = 0.05;
    const SENTENCE = /[，。；：]|\p{Script=Han}{6}/u;

    const isShown = (element: Element, box: DOMRect) =>
      element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
      box.width > 1 &&
      box.height > 1 &&
      box.right > 0;

    const isInRunningText = (element: Element) => {
      if (getComputedStyle(element).display !== 'inline') return false;
      let block = element.parentElement;
      while (block !== null && getComputedStyle(block).display === 'inline') block = block.parentElement;
      if (block === null) return false;
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      let text = '';
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        // Words of lists and links inside it are not the block's own.
        const owner = node.parentElement?.closest('a, li') ?? null;
        if (owner === null || owner.contains(block)) text += node.textContent ?? '';
      }
      return SENTENCE.test(text);
    };

    return Array.from(
      document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary'),
      (control) => {
        // A label is pressed like the control in it.
        const element = control.closest('label') ?? control;
        return { element, box: element.getBoundingClientRect() };
      },
    )
      .filter(({ element, box }) => isShown(element, box))
      .filter(({ box }) => Math.min(box.width, box.height) < LEAST - TOLERANCE)
      .filter(({ element }) => !isInRunningText(element))
      .map(({ element, box }) => ({
        words: element.textContent.trim().slice(0, 30),
        width: Math.round(box.width * 10) / 10,
        height: Math.round(box.height * 10) / 10,
      }));
  });
}
