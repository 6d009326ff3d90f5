/**
 * What stands for words that are left out of a quotation: an ellipsis in any form, or words in square brackets, which somebody put in
 * their place. A letter in brackets before others was only changed: "[t]he".
 */
export const gapMarks = /[[(]\s*(?:…|\.{3}|\. \. \.)\s*[\])]|…|\.{3,}|\. \. \.(?: \.)?|\[(?!\p{L}\]\p{L})[^\]]*\]/gu;
