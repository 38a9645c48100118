import { stripVTControlCharacters } from 'node:util'

/** The failed tests in Vitest's JSON report: each its file and name, and the first line of what went wrong. A file that did not load counts as one. */
export function unitFailures(report) {
  return (report?.testResults ?? []).flatMap(({ name: file, status, message, assertionResults }) => {
    const failed = assertionResults.filter(test => test.status === 'failed')
    if (failed.length === 0) return status === 'failed' ? [line(file, 'does not load', message)] : []
    return failed.map(test => line(file, test.fullName, test.failureMessages[0]))
  })
}

/** The same for Playwright's JSON report, whose suites stand in each other. A test that passed at a second try is named too. */
export function windowFailures(report) {
  const inSuite = suite => [...(suite.suites ?? []).flatMap(inSuite), ...(suite.specs ?? []).flatMap(ofSpec)]
  return (report?.suites ?? []).flatMap(inSuite)
}

const ofSpec = ({ file, title, tests }) =>
  tests
    .filter(({ status }) => status === 'unexpected' || status === 'flaky')
    .map(({ results }) => line(file, title, results.find(({ error }) => error)?.error.message))

const line = (file, name, message) => `${file.replace(/^.*\/test\//, 'test/')}: ${name}\n    ${told(message)}`

/** The first line of a message, and what was expected and received where it says so; without colours. */
function told(message) {
  const plain = stripVTControlCharacters(message ?? '').split('\n')
  const facts = plain.slice(1).filter(words => /^\s*(Expected|Received|Error|Counterexample|Seed|\{ seed)/i.test(words))
  return [plain[0], ...facts.slice(0, 6)].join('\n    ')
}
