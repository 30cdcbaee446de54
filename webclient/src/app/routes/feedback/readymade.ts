import { LONGEST } from './draft.svelte.ts';
import type { SaveField, SaveFeedbackForm } from './types.ts';

const scale = (labelVi: string, labelEn: string): SaveField => ({
  kind: 'SCALE',
  labelVi,
  labelEn,
  required: true,
  options: null,
});

const words = (labelVi: string, labelEn: string): SaveField => ({
  kind: 'TEXT',
  labelVi,
  labelEn,
  required: false,
  options: null,
});

/** What an organizer begins with: few questions, so that many answer, and each can be changed. */
export const READY_MADE: Omit<SaveFeedbackForm, 'title' | 'version'> = {
  intro:
    'Ban tổ chức trân trọng cảm ơn các điểm cầu và thầy cô đã tham gia. Phiếu gồm vài câu ngắn, trả lời trong khoảng ba phút; câu trả lời được tổng hợp chung, không nêu tên người trả lời.',
  fields: [
    scale(
      'Nội dung buổi họp đáp ứng mong đợi ở mức nào?',
      'How well did the session meet your expectations?',
    ),
    scale(
      'Chất lượng âm thanh, hình ảnh tại điểm cầu thế nào?',
      'How were sound and picture at your bridge point?',
    ),
    {
      kind: 'CHOICE',
      labelVi: 'Thời lượng dành cho hỏi đáp thế nào?',
      labelEn: 'How was the time given to questions and answers?',
      required: true,
      options: [
        { vi: 'Quá ngắn', en: 'Too short' },
        { vi: 'Vừa đủ', en: 'Just right' },
        { vi: 'Quá dài', en: 'Too long' },
      ],
    },
    words('Điều hài lòng nhất ở buổi họp là gì?', 'What did you like most?'),
    words('Kiến nghị, đề xuất gửi ban tổ chức', 'What do you propose to the organizers?'),
  ],
};

/** In Vietnamese, as the letters are that ask for it. */
export function suggestedFor(session: string): SaveFeedbackForm {
  const title = [...`Phiếu góp ý: ${session}`].slice(0, LONGEST.title).join('');
  return { ...READY_MADE, title, version: null };
}
