import type { Article } from './demo-article.ts'

/** The article with the commonest kind of notice. */
export const tideGate: Article = {
  slug: 'tide-gate',
  title: 'The tide gate that nobody has to close',
  section: 'Harbour',
  author: {
    name: 'Maren Oduya',
    role: 'Harbour reporter',
    about:
      'Maren Oduya has covered the harbour, its weather and its accounts since 2014. She lives on Ropewalk Lane, two metres above mean high water.',
  },
  published: '2026-10-19T06:30:00+01:00',
  summary:
    'Port Ellery’s new flood barrier has no motor, no operator and no off switch. It floats shut by itself, and last month it did so for the first time in earnest.',
  image: {
    file: 'tide-gate.svg',
    alt: 'A steel gate between two stone piers, half raised out of dark water',
    caption: 'The gate at rest. Above a water level of 2.6 metres it lifts without being told to.',
    credit: 'Drawing: Ines Halloran',
  },
  notice: 'layer',
  body: `
<p>At eleven minutes past three on the morning of 22 September, a slab of steel as long as two buses rose out of the mouth of Port Ellery’s inner harbour. Nobody pressed a button. Nobody was even there, apart from a fox that the quay camera caught trotting past without a glance.</p>
<p>By the time harbour master Tomas Brandt had read the text message on his telephone, the water outside the gate stood forty-one centimetres higher than the water inside it. The cellars along Fish Row stayed dry. In the surge of 2017, with a slightly lower tide, they had not.</p>
<h2>A door that swims</h2>
<p>The gate is hollow. It lies flat in a trench on the harbour bed, hinged along its inner edge, and on an ordinary day boats pass over it without knowing. When the tide outside climbs above 2.6 metres, water spills over a sill in the western pier and runs down a pipe into the trench. The gate, lighter than the water that now surrounds it, starts to swim. The higher the sea, the harder it is pressed shut.</p>
<p>“People ask what happens if the power fails,” says Brandt. “The honest answer is that I would not notice.”</p>
<blockquote><p>The best machine for a storm is one that has never heard of electricity.</p><footer>Leonie Marsh, engineer of the gate</footer></blockquote>
<p>Self-closing barriers are not new; garages and river towns have used small ones for a generation. What was new was the width. At nineteen metres, Leonie Marsh’s design is nearly twice as long as anything of its kind, and the county’s own adviser wrote in 2021 that it would “jam, warp or sulk”. It was tested 140 times in a dry dock before the adviser changed his mind.</p>
<h2>What it cost, and what it replaced</h2>
<p>The other choice was a lifting gate with two motor houses and a crew on call. The council’s comparison, published in full last spring, was closer than either side likes to admit.</p>
<table>
<caption>The two designs over thirty years, in thousand pounds</caption>
<thead><tr><th scope="col">Item</th><th scope="col">Floating gate</th><th scope="col">Lifting gate</th></tr></thead>
<tbody>
<tr><th scope="row">Building</th><td>6,900</td><td>5,200</td></tr>
<tr><th scope="row">Crew and power</th><td>310</td><td>2,400</td></tr>
<tr><th scope="row">Divers and paint</th><td>1,150</td><td>480</td></tr>
<tr><th scope="row">Total</th><td>8,360</td><td>8,080</td></tr>
</tbody>
</table>
<p>On paper the lifting gate won by 280,000 pounds. It lost in the council chamber, by two votes, after the members were taken to see the old sluice at Cold Point. Its motor had been serviced in May. In August it would not start.</p>
<h2>The mussels were not consulted</h2>
<p>The floating gate has an enemy, and it is small and blue. Mussels settle in the trench from April on. A gate that carries four tonnes of them is a gate that no longer swims at 2.6 metres but at 2.8, so divers scrape the hinge side twice a year. A trial with ridged rubber, which young mussels seem to dislike, begins in March.</p>
<p>For those who live behind it, the gate has already changed smaller things:</p>
<ul>
<li>two insurers now quote for cellars on Fish Row, after nine years in which none would;</li>
<li>the sandbag store on Chandler’s Yard is to become a boat workshop;</li>
<li>the flood siren is still tested on the first Monday of the month, because people said they missed it.</li>
</ul>
<p>The next spring tide is due on 9 November, a little after breakfast. Brandt plans to watch this one in person. “I should like to see it do nothing in particular,” he says, “and then, quite slowly, do everything.”</p>`,
}
