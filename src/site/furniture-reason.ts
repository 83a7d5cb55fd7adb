import type { FurnitureReason } from '../archive/sheet.ts';

const REASONS: Record<FurnitureReason, string> = {
  imprint: '编辑署名或报社联系方式',
  column: '栏目名',
  stray: '与本版别处文字重复',
  dropped: '编辑核对后剔除',
  caption: '图片说明，未见所配文章',
  byline: '署名，未见所属文章',
  head: '标题或名称，其下未见正文',
};

/** Why a line of a printed page belongs to no article: `栏目名`. */
export function furnitureReasonInWords(reason: FurnitureReason): string {
  return REASONS[reason];
}
