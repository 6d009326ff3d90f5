/**
 * A small German publication, by path in its content folder; the texts of its sources are in `../sources/`. It quotes Arabic with and
 * without a translation, Hebrew, and Russian, and has an article in English.
 */
export const germanPublication: Readonly<Record<string, string>> = {
  'site.yml':
    'name: Hafenblatt\ntagline: Wer was gesagt hat\ndescription: Jedes Zitat mit Quelle.\nlanguage: de\npublisher: Hafenblatt\n',
  'people/haddad.yml': 'name: Samira Haddad\nrole: Sprecherin des Hafenamts\n',
  'people/cohen.yml': 'name: Noa Cohen\nrole: Reederin\n',
  'people/orlow.yml': 'name: Pjotr Orlow\nrole: Kapitän\naliases: [Орлов]\n',
  'sources/erklaerung.yml':
    'publisher: Hafenamt\ntitle: بيان ميناء المدينة\nkind: speech\nspeaker: haddad\nlanguage: ar\ndate: 2024-03-04\nurl: https://example.org/erklaerung\n',
  '../sources/erklaerung.txt': 'المفاوضات انتهت اليوم، ولن تستأنف قبل الصيف.\n\nسنفتح الرصيف رقم 7 غدا.\n',
  'sources/brief.yml':
    'publisher: Reederei Cohen\ntitle: מכתב\nkind: document\nspeaker: cohen\nlanguage: he\ndate: 2024-03-04\nurl: https://example.org/brief\n',
  '../sources/brief.txt': 'הספינות שלנו לא יעגנו כאן עוד.\n',
  'sources/meldung.yml':
    'publisher: Hafennachrichten\ntitle: Meldung\nkind: interview\nlanguage: ru\ndate: 2024-03-04\nurl: https://example.org/meldung\n',
  '../sources/meldung.txt': 'Орлов: Мы ждём в море третий день.\n\nОрлов: We are waiting.\n',
  'articles/hafen.md': `---
headline: Der Hafen und die Schiffe
standfirst: Das Hafenamt beendet die Gespräche, eine Reederin zieht sich zurück, ein Kapitän wartet.
byline: Hafenblatt
published: 2024-03-05
covers: 2024-03-04
---

Am Montag sprach das Hafenamt. Die Sprecherin erklärte:

:::quote{#gespraeche-beendet speaker=haddad source=erklaerung on=2024-03-04 to="die Presse" locator=p1 translated-by=editor}
المفاوضات انتهت اليوم، ولن تستأنف قبل الصيف.

> Die Verhandlungen sind heute zu Ende gegangen und werden vor dem Sommer nicht wieder aufgenommen.
:::

## Der Kai {#der-kai}

Zum Kai sagte Haddad: :quote[سنفتح الرصيف رقم 7 غدا.]{#kai-sieben speaker=haddad source=erklaerung locator=p2 translation="Wir öffnen Kai 7 morgen." translated-by="Hafenamt"} Das war alles.

Die Reederin Cohen schrieb: :quote[הספינות שלנו לא יעגנו כאן עוד.]{#keine-schiffe speaker=cohen source=brief locator=p1} Mehr steht nicht in dem Brief.

## Auf See {#auf-see}

Der Kapitän wartet noch.

:::quote{#dritter-tag speaker=orlow source=meldung locator=p1 translated-by=editor}
Мы ждём в море третий день.

> Wir warten den dritten Tag auf See.
:::

Auf Englisch sagte er: :quote[We are waiting.]{#waiting speaker=orlow source=meldung locator=p2 lang=en}
`,
  'articles/port.md': `---
headline: The harbour in short
standfirst: An English summary of a week in the harbour.
byline: Hafenblatt
published: 2024-03-06
covers: 2024-03-04
language: en
---

The captain waited. :said[Orlow said that he had waited for three days]{#three-days speaker=orlow source=meldung locator=p1}.

:::note{#note-days on="three days" basis="arithmetic"}
Counted from Saturday.
:::

## The letter {#the-letter}

The harbour office was blunt:

:::quote{#quay-seven speaker=haddad source=erklaerung locator=p2 translated-by=editor}
سنفتح الرصيف رقم 7 غدا.

> We shall open quay 7 tomorrow.
:::
`,
};
