// The dictionaries of opencc-js, which its own types leave out: `丟 丢|並 并|…`
declare module 'opencc-js/dict/*' {
  const dictionary: string;
  export default dictionary;
}
