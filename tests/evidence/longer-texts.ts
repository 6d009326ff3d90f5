import type { InventedText } from './texts.ts';

/** Longer invented texts, of the kinds that are quoted most. */
export const longerTexts: readonly InventedText[] = [
  {
    id: 'press-briefing',
    kind: 'transcript',
    marked: `MS HADDAD: {haddad|Good morning, everyone. I will be brief today. The minister left for the north an hour ago, and she will be back on Thursday. She is going to visit three harbours and a school.}

Q: Can you tell us who invited her?

MS HADDAD: {haddad|The invitation came from the council of the isles. It arrived in April. We were glad to accept it, because nobody knows those waters better. The programme was agreed by both sides.}

Q: Does she bring money?

MS HADDAD: {haddad|No, she brings ideas. Money comes later, as you know. Whatever the papers say, the budget for this year is closed. The minister told the cabinet so on Monday, and the cabinet agreed with her.}

Q: Some fishermen say that they were not asked.

MS HADDAD: {haddad|I have seen that report. The fishermen who did not come to the meeting received a letter. Their union answered it within a week. I can give you a copy of the answer. It is a friendly letter, two pages long.}

MR LINDQVIST: {lindqvist|Let me add a few figures. Last year 412 boats used the port. This year we expect about as many. The new crane lifts ninety tonnes, and it works in any weather. Our pilots are on duty day and night.}

Q: Thank you.

MR LINDQVIST: {lindqvist|Thank you. The figures are on our website, together with the tables of last year. Please read the notes below the tables. They explain how we count.}`,
  },
  {
    id: 'treaty',
    kind: 'document',
    marked: `{keller|The parties to this agreement recall their long friendship. They are convinced that the sea between them is a common good.

The parties shall exchange their figures twice a year. The figures shall be published in both languages. Each party bears the cost of its own reports.

A joint council is established. It consists of six members, three from each side. The council meets in Lakeside every spring and elects its chair by lot. Its decisions are taken by a majority of four.

Vessels of both parties may enter the ports of the other for repairs. The masters of such vessels report to the harbour office within one hour of their arrival. Fees are the same for all vessels, whatever their flag.

This agreement enters into force on the first day of the month after its signature. It remains in force for ten years.}`,
  },
  {
    id: 'address',
    kind: 'speech',
    marked: `{moreau|Dear neighbours, thank you for coming out in this wind. A bridge is a simple thing. Two shores, some steel, and the will to cross. My grandmother used to row over with her apples. She counted the strokes, and she sang.

Many people have worked for this day. The welders came from the isles. The engineers came from our own school on the hill, and three of them are standing here beside me. I have counted the rivets with the children of the second class. There are eleven thousand of them.

Some of you were against it, and you told me so in the street. I listened to you. The road on the western side is narrower now, the trees are still there, and the market has kept its place. That is your work as much as mine.

Let us walk over together. The band goes first, then the children, then everybody else. When we reach the middle we will stop for a moment and look at the water. After that there is soup for all of us in the old hall.}`,
  },
  {
    id: 'wire-long',
    kind: 'report',
    marked: `Boris Orlov gave his yearly address to the fishing fleets on Friday.

“{orlov|We have had a hard winter. The ice came early and stayed late, and eleven boats were damaged in the harbour. The crews repaired them with their own tools. I want to thank every one of those men and women.}

“{orlov|The prices are better than they were. Cod has gained a tenth, herring a little more. Buyers from the south have come back to the auction, and they pay on the day.}

“{orlov|Our young people are coming back too. Forty apprentices signed up in spring. They learn to read the weather, to mend a net and to keep the books.}”

The hall applauded. Anna Keller, who listened from the second row, said that she had enjoyed it. “{keller|It was a good speech, and it was short},” Keller told reporters.

“{keller|The winter was as hard on our side. We know what the crews have gone through},” she added.

Asked about the prices, Keller said: “{keller|They rise and they fall. What counts is that the auction is fair.}”

The fleets leave port on Monday.`,
  },
  {
    id: 'long-interview',
    kind: 'interview',
    marked: `Erik Lindqvist has run the port for nineteen years. We met him in the pilots’ room.

Question: How does your day begin?

Erik Lindqvist: {lindqvist|With coffee and with the barometer. I look at the glass before I look at the post. The pilots come in at six, and we talk about the night. Then I walk the length of the quay, whatever the weather is.}

Question: What has changed most?

Erik Lindqvist: {lindqvist|The ships have grown, and the crews have shrunk. When I began, a coaster had fourteen men on board. Today there are six of them and a cook. The paper has grown as well. I sign my name two hundred times a week.}

Question: Do you miss the old days?

Erik Lindqvist: {lindqvist|I miss the people. The old harbour was noisy, and it smelled of tar. The new one is clean and safe. My wife prefers the new one, and she is usually right. Everything has its time.}

Question: And after you retire?

Erik Lindqvist: {lindqvist|I have bought a small boat. It is called the Patience. My grandchildren have painted it yellow. We will sail around the island in July, and I will show them the seals.}`,
  },
  {
    id: 'bericht',
    kind: 'report',
    marked: `Der Rat der Stadt hat am Mittwoch über den Markt beraten. „{moreau|Der Markt gehört zu dieser Stadt wie der Fluss. Er hat Kriege und Brände überstanden, und er wird auch diesen Sommer überstehen}“, sagte Claire Moreau zu Beginn.

Anna Keller lobte die Händler. „{keller|Die Händler haben Großes geleistet. Sie stehen um vier Uhr auf und bringen uns das Beste vom Land}“, sagte Keller.

„{keller|Ich kaufe dort jeden Samstag ein, und ich kenne fast alle beim Namen}“, fügte Keller hinzu.

Erik Lindqvist erklärte: „{lindqvist|Das Dach wird im August erneuert. Die Arbeiten dauern drei Wochen, und der Verkauf geht in der Halle am Hafen weiter.}“

Der Rat stimmte dem Plan am Abend zu.`,
  },
  {
    id: 'dispatch',
    kind: 'report',
    marked: `Le conseil a siégé jusqu’à minuit. «{moreau|La séance a été longue et utile. Nous avons parlé du port, du marché et de l’école}», a déclaré Claire Moreau.

Samira Haddad a ajouté: «{haddad|Le gouvernement apporte son soutien à la ville. Les travaux commencent en mars et durent deux ans}».

Le conseil se réunit encore en mai.`,
  },
  {
    id: 'brackets',
    kind: 'report',
    marked: `Samira Haddad read from a letter of her father. “{haddad|He wrote to my mother from the ship [the Aurora] in 1961. He wrote that the stars were ‘as large as lamps’. I keep the letter in a drawer, and I read it once a year},” Haddad said.

“{haddad|My mother answered with a poem. It had four lines (I know them by heart). It was about bread, about rain and about the long road home},” she added.

Moreau was moved. “{moreau|Letters like these are the memory of a town. We should collect them in our library, and we should read them to the children},” Moreau said.

The library has room for them: “{lindqvist|We have a dry cellar and forty metres of shelves. The key is with the pilots},” Lindqvist told the meeting.`,
  },
  {
    id: 'thread',
    kind: 'post',
    marked: `{lindqvist|Small thread about the crane. It arrived in nine pieces on Tuesday. The biggest piece weighs thirty tonnes. It took the crew eleven hours to unload it, and everybody is fine. The view from the cabin is the best in town. Tomorrow the electricians take over. Come and watch, the café on the quay is open until six. Bring a warm coat.}`,
  },
];
