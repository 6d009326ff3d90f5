import type { GuaranteeWords } from './en.ts';

/** What the code of a site does and keeps, in German. */
export const guarantees: GuaranteeWords = {
  title: 'Wie diese Website arbeitet',
  description:
    'Wie diese Website arbeitet: drei Stimmen, woher der Text kommt, wie Zitate geprüft werden, Korrekturen, Herausgeber und Datenschutz.',

  headings: {
    voices: 'Drei Stimmen',
    sources: 'Quellen und Daten',
    verification: 'Wie Zitate geprüft werden',
    corrections: 'Korrekturen',
    searching: 'Suchen',
    publisher: 'Wer diese Website herausgibt',
    privacy: 'Datenschutz',
    'made-with': 'Schrift und Karten',
    data: 'Daten für Programme',
  },

  voices: {
    what: 'In jedem Satz soll zu erkennen sein, wer spricht. Drei Stimmen sind durch Worte und Zeichen voneinander getrennt, nie durch Farbe allein.',
    statement: 'Eine Äußerung: Jemand hat es gesagt',
    statementIs:
      'Ein {direct} gibt die Worte genau so, wie die Quelle sie druckt, abgesetzt oder in Anführungszeichen. Eine {reported} gibt mit anderen Worten wieder, was die Quelle berichtet: Dass es gesagt wurde, beruht auf dieser Quelle. {marked} Das Zeichen führt dahin, wer gesprochen hat, zu wem, wann und wo, und in welcher Quelle es steht. Was keine Quelle angibt, heißt „nicht angegeben“.',
    direct: 'wörtliches Zitat',
    reported: 'wiedergegebene Äußerung',
    statementMark: 'Nach beiden steht das Zeichen der Seite, die spricht: {sides}.',
    others: '{mark} für Sprecher ohne Seite',
    claim: 'Eine Behauptung: Die Quelle stellt sie auf',
    claimIs:
      'Spricht eine Quelle für sich selbst, so sagt es der Satz, und danach steht das Zeichen {mark}. Es ist die Behauptung der Quelle, nicht die dieser Website.',
    note: 'Eine Anmerkung der Redaktion: Diese Website fügt sie hinzu',
    noteIs:
      'Anmerkungen sind nummeriert und vom Text getrennt: Sie stehen am Rand, unter dem Absatz oder, auf schmalen Bildschirmen, aufklappbar darunter; was niemand übersehen soll, steht dort offen. Jede nennt, worauf sie sich stützt.',
    unmarked: 'Sätze ohne Zeichen sind der eigene Bericht dieser Website.',
    rail: 'In Browsern, die das können, läuft am Rand eine Linie neben den Worten jeder Stimme: durchgezogen bei einer Äußerung, gepunktet bei einer Behauptung. Bildschirmleser nennen die Stimme vor den Worten.',
    keys: 'Das Zeichen oder ein Tippen auf die Worte öffnet einen Zettel mit dem Eintrag in Kürze; ohne Skripte ist das Zeichen ein Link. Die Tasten J und K führen von Äußerung zu Äußerung, wenn Sie sie nicht abschalten: auf jedem Zettel oder auf der Suchseite.',
  },

  sources: {
    principal: 'Die Artikel stützen sich vor allem auf diese Quellen:',
    dates:
      'Datumsangaben sind so genau, wie die Quellen es zulassen: „{date}“ bedeutet, dass keine Quelle den Tag selbst nennt.',
  },

  verification: {
    compared:
      'Der Text jeder Quelle ist archiviert, und jedes wörtliche Zitat wird Buchstabe für Buchstabe mit ihm verglichen.',
    someCompared:
      'Ist der Text einer Quelle archiviert, so wird jedes wörtliche Zitat daraus Buchstabe für Buchstabe mit ihm verglichen.',
    how: 'Ein Zitat, das nicht in seiner Quelle steht, kann nicht veröffentlicht werden. Der archivierte Text selbst wird nicht veröffentlicht; zu lesen sind nur die zitierten Worte und die Stelle, an der sie stehen. Bei jedem Zitat steht, was der Vergleich ergab und wann er stattfand:',
    exactIs:
      'Die Worte stehen in der Quelle genau wie zitiert: jeder Buchstabe, jedes Satzzeichen und jeder Zwischenraum, in dem genannten Absatz.',
    exceptIs:
      'Die Worte weichen nur in dem ab, was genannt ist: in der Art der Anführungszeichen oder Striche, im Leerraum, in der Zusammensetzung akzentuierter Buchstaben, in Zeichen der Quelle, die unsichtbar oder nicht zu unterscheiden sind, in ausgelassenen Wörtern, für die Auslassungspunkte (…) stehen, oder in Wörtern, die die Redaktion in [eckigen Klammern] eingefügt hat. Eingeklammerte Wörter dürfen nur einen Großbuchstaben, eine Endung oder ein Wort wie „er“ ersetzen. Eine Verneinung wie „nicht“ wird in einem Satz nie weggelassen und nie eingefügt. Jede solche Abweichung muss die Redaktion angeben.',
    reading: '… Sprecher von der Redaktion bestimmt',
    readingIs:
      'Die Worte stehen in der Quelle, aber sie nennt nicht gleich daneben, wer sie gesagt hat: Es heißt dort etwa nur „er“, oder der Sprecher ergibt sich aus dem, was vorausging. Wer spricht, ist dann die Lesart der Redaktion. Fehlt diese Angabe bei einem verglichenen Zitat, so nennt die Quelle den Sprecher neben den Worten.',
    notComparedIs: 'Der Text der Quelle lag nicht vor. Für das Zitat steht allein die Sorgfalt der Redaktion.',
    context:
      'Worte können in einer Quelle stehen, ohne dass dort jemand sie so gesagt hat. Deshalb wird noch dreierlei verglichen. Die Quelle muss die Worte als die eines Sprechers geben: in Anführungszeichen, nach einem Namen in einem Protokoll oder in einem Text, der als Ganzes Rede, Beitrag oder Dokument ist. Nichts, was ihren Sinn umkehrt, darf in ihrem Satz weggeschnitten sein: Ein Zitat, dem eine Verneinung („nicht“), eine Bedingung („wenn“) oder das Fragezeichen fehlt, kann nicht veröffentlicht werden; wo der Sinn nur möglicherweise ein anderer ist, wird die Redaktion gewarnt. Und der Sprecher wird mit den Namen neben den Worten verglichen: Ein Zitat, das die Quelle jemand anderem zuschreibt, kann nicht veröffentlicht werden. Diese Vergleiche suchen nach Wörtern und verstehen sie nicht; sie finden also viele Fehler, aber nicht alle.',
    record:
      'Das Ergebnis wird mit dem Artikel festgehalten. Ein Zitat, das sich später auch nur um einen Buchstaben ändert, kann erst nach einem neuen Vergleich veröffentlicht werden, und ändert sich der Text einer Quelle, so wird jedes Zitat daraus neu verglichen. Die Seiten zeigen typografische Anführungszeichen und Apostrophe; {data} enthalten die Worte, wie die Quelle sie druckt. Wir prüfen, dass die Quelle diese Worte gedruckt hat. Dass sie so gesprochen wurden, verantwortet die Quelle.',
    data: 'die Daten',
  },

  corrections: {
    listed: '{all} sind in einer Liste zu finden und stehen auch im {feed}.',
    all: 'Alle Korrekturen und Klarstellungen',
    feed: 'Feed',
    recorded:
      'Der veröffentlichte Text ist festgehalten, sodass eine Änderung ohne Korrektur auffällt, bevor sie veröffentlicht wird.',
  },

  searching: {
    opens: '{search} öffnet sich über jeder Seite: über ihren Link, mit der Taste / oder mit Strg+K oder Cmd+K.',
    search: 'Die Suche',
    how: 'Was in Anführungszeichen steht, gleich welcher Art, wird genau so gefunden. Andere Wörter werden auch über eingetragene Synonyme gefunden und wenn sie vertippt sind oder ein Name anders geschrieben wird; die Suche sagt, wie sie jedes Wort verstanden hat und welche Wörter hier nirgends vorkommen. Ein Datum lässt sich als 10.1.2022 oder 2022-01-10 eingeben. Ein Minus vor einem Wort schließt es aus (-Wort), ODER verbindet zwei Wörter, Wort* findet jede Endung, und Sprecher:Name findet, was jemand gesagt hat.',
    check:
      '{compare} vergleicht ein Zitat, das Sie gelesen haben, Wort für Wort mit dem, was hier verzeichnet ist, und zeigt, wo es abweicht.',
    compare: 'Wurde das so gesagt?',
    browse: 'Zitate lassen sich auch {speaker}, {side}, {outlet}, {form} und {month} durchblättern.',
    bySpeaker: 'nach Sprecher',
    bySide: 'Seite',
    byOutlet: 'Medium oder Adressat',
    byForm: 'Form',
    byMonth: 'Monat',
  },

  publisher: {
    write: 'Der Herausgeber ist unter {contact} zu erreichen, auch um Fehler zu melden.',
    noContact: 'Der Herausgeber gibt keine Kontaktadresse an; Fehler lassen sich von dieser Website aus noch nicht melden.',
    licence: 'Die eigenen Texte dieser Website stehen unter der Lizenz {licence}; Zitate bleiben ihren Urhebern.',
  },

  privacy:
    'Keine Cookies, keine Besuchsstatistik, und nichts wird von anderen Websites geladen. Ihr Gerät merkt sich Ihre Einstellungen (Darstellung, die Tasten /, J und K), ob die Schrift schon geladen wurde, und, wenn Sie es wünschen, Ihre Suchen. Gesucht wird in Ihrem Browser; die Suchwörter stehen in der Adresse der Seite, die der Server sieht, wenn diese Adresse geöffnet wird.',

  madeWith: {
    typeface: 'Die Schrift ist Newsreader, unter der {licence}.',
    licence: 'SIL Open Font License',
    maps: 'Die Grenzen auf Karten zeigen die tatsächliche Kontrolle (Natural Earth).',
    mapsWith: 'Die Grenzen auf Karten zeigen die tatsächliche Kontrolle (Natural Earth); Lage der Orte: {from}.',
  },

  data: {
    files:
      'Alle Äußerungen gibt es mit ihrer Zuschreibung {quotes}, neue Artikel als {articlesAtom} oder {articlesJson}, neue Äußerungen als {quotesAtom} oder {quotesJson} und die Zeitleiste {calendar}.',
    asJson: 'als JSON',
    asCalendar: 'als Kalender',
    cite: 'Jeder Artikel und jede Äußerung lässt sich von der eigenen Seite aus zitieren, als Text oder als Datei für Literaturverwaltungen.',
    annotations: 'Die Annotationen jedes Artikels gibt es als {standard}.',
    annotationsAnd: 'Die Annotationen jedes Artikels gibt es als {standard} ({latest}).',
    latest: 'die des neuesten Artikels',
    described:
      'Artikel, ihre Abschnitte, Äußerungen, Personen, die Zeitleiste und die Startseite beschreiben sich im Vokabular von {vocabulary}.',
  },
};
