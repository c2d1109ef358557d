/** The likelihood, 0 to 1, that log-odds stand for. https://en.wikipedia.org/wiki/Logistic_function */
export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}
