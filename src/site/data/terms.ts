/** What may be done with the data, in one sentence; `/data/` says it at length. */
export const TERMS_SUMMARY =
  '文章著作权归原作者和科学导报所有，本库不授予复制、传播文章的许可；著录信息可自由使用，请注明出处';
