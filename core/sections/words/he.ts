import type { SectionWords } from './types'

export const he: SectionWords = {
  related: [
    'כתבות נוספות *',
    'כתבות קשורות',
    'מאמרים קשורים',
    'כתבות בנושא',
    'עוד בנושא *',
    'עוד על *',
    'קראו גם *',
    'קרא גם *',
    'קראו עוד *',
  ],
  sponsored: ['פרסומת', 'פרסומות', 'תוכן ממומן'],
  popular: ['הנקראות ביותר', 'הכי נקראות'],
  comments: ['תגובות *'],
}
