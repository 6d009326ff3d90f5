import type { DraftCase } from './case.ts';

/** An invented report in German. */
export const germanReport: DraftCase = {
  name: 'German report',
  language: 'de',
  date: '2024-03-14',
  text: `Der Stadtrat von Kranhaven hat am Donnerstag über den Südkai beraten. Oberbürgermeisterin Anna Petersen verteidigte den Neubau. „Wir bauen nicht für die nächsten Wahlen, sondern für die nächsten Fluten“, sagte Petersen. Die Kosten seien hoch, erklärte sie, aber sie würden nicht kleiner.

Widerspruch kam von der Opposition. „Das ist kein Kai, das ist eine Kulisse“, rief Stadtrat Jens Wulf (Freie Liste) in den Saal. Wulf forderte, die Abstimmung auf den 8. Mai zu verschieben.

Nach Angaben von Kämmerer Mehmet Dogan fehlen noch 14 Millionen Euro. „Ich kann Geld zählen“, so Dogan, „aber ich kann keines drucken.“

Die Hafengilde nannte den Entwurf am Mittwoch „handwerklich ordentlich und im Kern falsch“. Ihr Vorsitzender, Ole Harms, sagte dem Anzeiger: »Wer die Fischer fragt, bekommt Antworten. Uns hat niemand gefragt.«

Dem Gutachten zufolge ist der Boden tragfähig. Die Gutachterin Lena Voss betonte am Montag: „Tragfähig heißt nicht trocken.“ Sie habe das ‚dreimal schriftlich‘ mitgeteilt.

„Und wer zahlt?“, fragte eine Frau auf der Tribüne. Petersen antwortete, das stehe im Haushalt.

„Wir sehen uns vor Gericht“, kündigte Wulf an.`,
  quotations: [
    ['Wir bauen nicht für die nächsten Wahlen, sondern für die nächsten Fluten', 'Anna Petersen'],
    ['Das ist kein Kai, das ist eine Kulisse', 'Jens Wulf'],
    ['Ich kann Geld zählen', 'Mehmet Dogan'],
    ['aber ich kann keines drucken.', 'Mehmet Dogan'],
    ['handwerklich ordentlich und im Kern falsch', 'Hafengilde'],
    ['Wer die Fischer fragt, bekommt Antworten. Uns hat niemand gefragt.', 'Ole Harms'],
    ['Tragfähig heißt nicht trocken.', 'Lena Voss'],
    ['dreimal schriftlich', 'Lena Voss'],
    ['Und wer zahlt?', '?'],
    ['Wir sehen uns vor Gericht', 'Jens Wulf'],
  ],
  reported: [
    ['Die Kosten seien hoch', 'Anna Petersen'],
    ['Wulf forderte, die Abstimmung', 'Jens Wulf'],
    ['Nach Angaben von Kämmerer', 'Mehmet Dogan'],
    ['Petersen antwortete, das', 'Anna Petersen'],
  ],
};

/** An invented German report with offices whose place is in the genitive. */
export const germanPlaces: DraftCase = {
  name: 'German report with offices of places',
  language: 'de',
  date: '2024-11-05',
  text: `„Der Damm hält, und er hält noch lange“, sagte die frühere Gouverneurin Vellas. „Wir haben ihn selbst gebaut und selbst bezahlt“, erklärte der Bürgermeister Corrins.

„Niemand hat uns gefragt, ob wir das wollen“, so die Präsidentin Ostmarks. Präsidentin Ida Kramer lachte.

„Gefragt wird bei uns immer, manchmal zu spät“, sagte Landrätin Petra Olms. Der Bürgermeister Jonas Reiters betonte: „Zu spät war es diesmal nicht.“`,
  quotations: [
    ['Der Damm hält, und er hält noch lange', '?'],
    ['Wir haben ihn selbst gebaut und selbst bezahlt', '?'],
    ['Niemand hat uns gefragt, ob wir das wollen', '?'],
    ['Gefragt wird bei uns immer, manchmal zu spät', 'Petra Olms'],
    ['Zu spät war es diesmal nicht.', 'Jonas Reiters'],
  ],
  reported: [],
};

/** An invented German report with bodies whose names are in marks. */
export const germanBodies: DraftCase = {
  name: 'German report with names of bodies in marks',
  language: 'de',
  date: '2024-11-06',
  text: `„Das Wasser gehört allen, auch im Sommer“, sagte Lea Tamm, Sprecherin der Partei „Die Welle“. Der Verein „Rettet Corrin“, sagte Tamm, sei dagegen.

Ole Brand vom Verband „Freie Ufer Vella“ sagte, das sei „nichts als Wind und leere Eimer“.`,
  quotations: [
    ['Das Wasser gehört allen, auch im Sommer', 'Lea Tamm'],
    ['nichts als Wind und leere Eimer', '?Ole Brand'],
  ],
  reported: [['Der Verein', 'Lea Tamm']],
};
