/** The access key of every search box: with the browser's own modifier (Alt, Alt+Shift, Ctrl+Option) it leads there. */
export const SEARCH_KEY = 's';
