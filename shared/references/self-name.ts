/** How an act names itself, from its title: 本条例, 本办法, 本法; empty when the title does not say. */
export function selfName(title: string): string {
  const bare = title.replace(/[（(][^（）()]*[）)]\s*$/, '').trim()
  const kind = /(条例|办法|规定|规则|细则|决定|解释|意见|章程|规程|准则|通则|决议|法)典?$/.exec(bare)?.[1]
  return kind ? `本${kind}` : ''
}
