/** `●` `■ ` before a brief, an entry of a list, a byline. */
export const BULLET = /^[●○■□▲△◆◇★☆▶►◎※]\s*/;
