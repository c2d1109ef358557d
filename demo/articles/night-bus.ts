import type { Article } from './demo-article.ts'

/** The article with a notice in a bar. */
export const nightBus: Article = {
  slug: 'night-bus',
  title: 'The night bus that was meant to last six months turns eleven',
  section: 'Transport',
  author: {
    name: 'Callum Reyes',
    role: 'Transport editor',
    about:
      'Callum Reyes writes about how people get from one end of the county to the other, and why it takes so long. He owns three bicycles, one of which works.',
  },
  published: '2026-09-14T05:45:00+01:00',
  summary:
    'Route N4 was a trial for the winter of 2015. It carries bakers, nurses and the occasional cello, and it has survived four attempts to end it.',
  image: {
    file: 'night-bus.svg',
    alt: 'A lit single-decker bus on a dark coast road under a crescent moon',
    caption: 'The N4 on the cliff road. Its busiest stop after three o’clock is the hospital.',
    credit: 'Drawing: Ines Halloran',
  },
  notice: 'bar',
  body: `
<p>There are nine people on the 2.40 from Quay Street, and seven of them are asleep. The eighth is a man with a cello. The ninth is Bernadette Osei, who has driven the N4 five nights a week since its second month and can tell, she says, by the sound of the door who has got on.</p>
<p>The route was never supposed to see a spring. The county’s order of 3 November 2015 speaks of “a seasonal trial of not more than six months, without expectation of renewal”. The order was renewed in April. It has been renewed, always for six months and always without expectation, twenty-one times since.</p>
<h2>Who rides at three in the morning</h2>
<p>The planners had pictured young people coming home from the two clubs on Station Road. Both clubs closed in 2018. The passengers remained, because they had been other people all along. A count over four weeks this summer, the first in six years, shows who.</p>
<table>
<caption>Why people ride the N4, of 2,316 passengers asked in June and July</caption>
<thead><tr><th scope="col">Reason</th><th scope="col">Share</th></tr></thead>
<tbody>
<tr><th scope="row">To or from work</th><td>61%</td></tr>
<tr><th scope="row">Hospital, as patient or visitor</th><td>14%</td></tr>
<tr><th scope="row">An evening out</th><td>13%</td></tr>
<tr><th scope="row">The early train or ferry</th><td>9%</td></tr>
<tr><th scope="row">“Could not sleep”</th><td>3%</td></tr>
</tbody>
</table>
<p>The last line is not a mistake. Osei knows most of them by name. One, a retired piano tuner, rides to the terminus and back on Thursdays because the engine is, he told the survey, “very nearly a low B flat”.</p>
<h2>Four attempts to stop it</h2>
<p>The county has tried to end the N4 four times. In 2017 it was to be replaced by a telephone taxi, which received eleven calls in a month. In 2019 it was cut to weekends, until the hospital pointed out that its night shift was not. In 2021 it was struck from the budget and put back nine days later, when the bakery on Mill Lane announced that it would otherwise open at nine. The fourth attempt, last autumn, failed on a point of order.</p>
<blockquote><p>Every few years somebody discovers that the bus is half empty. It is a night bus. It is also half full.</p><footer>Bernadette Osei, driver</footer></blockquote>
<p>In money, the case is less clear than its friends would like. A ride costs the county 4.10 pounds beyond the fare, more than three times the figure for the day routes. Against that the hospital trust puts the taxis it would owe its staff at 190,000 pounds a year, about what the bus costs altogether. Both sums are paid by the same taxpayers out of different purses, and that, says transport officer Hamish Doyle, is the whole history of the N4 in a sentence.</p>
<h2>What happens next</h2>
<p>In January the council will vote on making the route permanent, which nobody has proposed before. The draft asks for three things:</p>
<ul>
<li>a contract for five years instead of six months;</li>
<li>a second stop at the hospital, on the side where the night entrance is;</li>
<li>heating that can be switched on separately in the back half.</li>
</ul>
<p>Doyle expects it to pass. Osei does not mind either way; she retires in May, and has asked that there be no party, since everybody she would invite is either working then or asleep. At 3.31 she lets down the step for the cello, waits until its owner has found his key, and pulls out again towards the sea.</p>`,
}
