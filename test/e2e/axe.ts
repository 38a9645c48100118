import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/**
 * What axe finds serious or critical on the page, each rule with the elements it is about. `within` looks at one part of the page and
 * takes the slightest fault too; `rules` looks at some rules only.
 */
export async function seriousFaults(
  window: Page,
  { within, rules }: { readonly within?: string; readonly rules?: readonly string[] | undefined } = {},
): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page: window }).setLegacyMode()
  if (within) axe.include(within)
  if (rules) axe.withRules([...rules])
  const { violations } = await axe.analyze()
  return violations
    .filter(({ impact }) => within !== undefined || impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(node => node.html.slice(0, 140))
          .join(' | ')}`,
    )
}
