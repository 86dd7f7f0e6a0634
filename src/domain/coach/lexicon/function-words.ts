import { wordSet } from './word-set.ts';

/** The small words that hold an English sentence together. Enough of them make a sentence English. */
export const functionWords = wordSet(`
  a about above across after afterwards again against ago all almost along already also although always am among an and
  another any anybody anyone anything anyway are around as aside at away back be became because become been before behind
  being below beside besides between beyond both but by can cannot could did do does doing done down during each either
  else enough even ever every everybody everyone everything everywhere except few for forward from further had has have
  having he hence her here hers herself him himself his how however i if in indeed inside instead into is it its itself
  just later least less like lots many may maybe me might mine more most much must my myself near nearly neither never
  next no nobody none nor not nothing now nowhere of off often on once one only onto or other others ought our ours
  ourselves out outside over own per perhaps please quite rather really same shall she should since so some somebody
  somehow sometime someone something sometimes somewhere soon still such than that the their theirs them themselves then there
  therefore these they this those though through thus till to today together tomorrow tonight too toward towards under
  unless until up upon us very via was we well were what whatever when whenever where wherever whether which while who
  whoever whom whose why will with within without would yes yesterday yet you your yours yourself let going
`);

/** Days, months and other words that wear a capital without being anybody. */
export const capitalWords = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december christmas easter ramadan eid diwali english french german spanish dutch italian polish swedish
  european american british irish indian chinese japanese monday's english slack linkedin zoom teams excel powerpoint word
  outlook whatsapp google youtube github salesforce hubspot notion internet i
`);
