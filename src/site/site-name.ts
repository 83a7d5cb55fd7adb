/** The name of the newspaper whose pages are kept here. */
export const NEWSPAPER = '科学导报';

/** The name of this site, as masthead, titles and link previews show it. */
export const SITE_NAME = '科学导报开发区文库';
