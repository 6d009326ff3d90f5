/** Titles before the name in the label of a speaker, in any language, as records print them. */
export const labelTitles = 'Mr Mrs Ms Miss Mx Dr Sir Dame Lord Lady Baroness Viscount Senator Madam Herr Frau Abg'.split(' ');
