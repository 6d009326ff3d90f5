import type { CheckWords } from './en.ts';

/** The words about a comparison with the record, in German. */
export const words: CheckWords = {
  verdict: {
    own: {
      exact: 'Hier verzeichnet, genau in diesen Worten.',
      spelled: 'Hier verzeichnet, in diesen Worten. Groß- und Kleinschreibung oder Satzzeichen weichen ab.',
      gapped: 'Hier verzeichnet, mit Auslassungen.',
      part: 'Ein Teil davon ist hier verzeichnet, Wort für Wort.',
      near: 'In diesen Worten hier nicht verzeichnet. Der nächste Wortlaut:',
    },
    reported: {
      exact: 'Hier sinngemäß verzeichnet, nicht als wörtliches Zitat.',
      spelled: 'Hier sinngemäß verzeichnet, nicht als wörtliches Zitat. Groß- und Kleinschreibung oder Satzzeichen weichen ab.',
      gapped: 'Hier sinngemäß verzeichnet, nicht als wörtliches Zitat, mit Auslassungen.',
      part: 'Ein Teil davon ist hier sinngemäß verzeichnet, nicht als wörtliches Zitat.',
      near: 'In diesen Worten hier nicht verzeichnet. Der nächste Wortlaut, sinngemäß und nicht wörtlich:',
    },
    claim: {
      exact: 'Hier als Behauptung verzeichnet, nicht als wörtliches Zitat.',
      spelled:
        'Hier als Behauptung verzeichnet, nicht als wörtliches Zitat. Groß- und Kleinschreibung oder Satzzeichen weichen ab.',
      gapped: 'Hier als Behauptung verzeichnet, nicht als wörtliches Zitat, mit Auslassungen.',
      part: 'Ein Teil davon ist hier als Behauptung verzeichnet, nicht als wörtliches Zitat.',
      near: 'In diesen Worten hier nicht verzeichnet. Der nächste Wortlaut, eine Behauptung und kein wörtliches Zitat:',
    },
  },
  none: 'Hier nicht verzeichnet.',
  noneMeans:
    'Keine Äußerung oder Behauptung auf dieser Website hat diese oder ähnliche Worte. Das heißt nicht, dass niemand sie gesagt hat. {search}.',
  tooShort: 'Ein einzelnes Wort ist zu wenig für einen Vergleich.',
  searchFor: 'Alles nach diesen Wörtern durchsuchen',
  voice: {
    reported: 'Der Eintrag gibt wieder, was gesagt wurde. Die Worte sind die der Wiedergabe, nicht die der sprechenden Person.',
    claim: 'Der Eintrag ist eine Behauptung der Quelle, in den Worten dieser Website.',
  },
  changed: 'Statt „{added}“ steht dort „{left}“.',
  added: '„{added}“ steht an dieser Stelle nicht.',
  left: 'An dieser Stelle steht außerdem „{left}“.',
  differing: { one: '# Wort weicht ab.', other: '# Wörter weichen ab.' },
  beyond: 'Dort nicht enthalten: „{words}“.',
  gap: {
    one: '# Wort ist ausgelassen, wo Ihr Text eine Lücke hat.',
    other: '# Wörter sind ausgelassen, wo Ihr Text eine Lücke hat.',
  },
  denial: 'Unter den ausgelassenen Wörtern ist eine Verneinung: „{word}“.',
  brackets: 'Wörter in eckigen Klammern wurden nicht verglichen.',
  original: 'Verglichen mit dem Original.',
  translation: 'Verglichen mit der Übersetzung. {label}.',
  alsoBy: 'Dieselben Worte sind auch von {names} verzeichnet.',
  otherNamed: 'Ihr Text nennt {named}. Dieser Eintrag ist von {name}.',
  passage: 'Ihr Text: {words}',
  spoken: { added: 'in Ihrem Text: ', left: 'im Eintrag: ', end: ';' },
  record: 'Der Eintrag mit seiner Quelle',
  inArticle: 'Im Artikel',
  passages: { one: '# Stelle wurde verglichen.', other: '# Stellen wurden verglichen.' },
  exactPassages: {
    one: '# ist Wort für Wort als wörtliches Zitat verzeichnet.',
    other: '# sind Wort für Wort als wörtliche Zitate verzeichnet.',
  },
  cut: 'Nur der Anfang dieses langen Textes wurde verglichen.',
  waiting: 'Die Einträge werden noch geladen.',
  failed:
    'Die Einträge konnten nicht geladen werden, deshalb lässt sich über diese Worte noch nichts sagen. Die Seite versucht es weiter. {again}',
  again: 'Noch einmal versuchen',
  nearest: 'Der nächste Wortlaut, der hier verzeichnet ist:',
};
