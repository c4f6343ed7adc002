// Words that begin option labels and are no proper names: within a sentence they may lose their capital.
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `a about above access accepted added after against agreed agreement all allowed alternating an annual any approved
  as aspirational at automatic back balanced ban banned before below better between binding both bound bring broad
  build built by cancelled capped case cash ceasefire central chosen closed collective combined common compensation
  complete compulsory conditional confirmed consensus continued continues controlled cooperation cost costs creation
  current cut dated decided declared deeper delayed deleted demand deployments developed different diluted direct
  dismantled divided double dropped dual each early either elected election elections emergency end ended enforced
  entire equal every exchange excluded existing expanded export extended faster few fewer final financial first fixed
  flat flexible for force formal four free freeze from frozen full fully further future global goods gradual granted
  guarantees guidance half halt halted handed held high higher how humanitarian if immediate import in included
  independent indirect individual industrial initial inside inspections instant international into introduced joint
  keep kept large larger late later left less let level lifted limited limits listed local long loose low lower made
  maintained mandatory many market mediated minimum mixed monitored monthly more most moved multilateral mutual named
  narrow national natural negotiated neither new no none normal not nothing now nuclear observers of off old on once
  one only open opened optional other out outside over owned paid part partial payments peace permanent phased pledge
  pledges pooled postponed preambular prevented priority private programme prohibited project public published quarterly
  question quick quota quotas raised rapid rate recognised reduced regional registered regular rejected release
  released removed renewed reopened replaced reported required resumed return returned reviewed rotating rules same
  sanctions seasonal second secret sent separate several shared short simple single slow small smaller some special
  split stable staged standard status stays stepwise stopped storage strict strong stronger sunset supervised
  support suspended taken talks targeted temporary that the their then these third this three tied to total trade
  transferred two unanimous unconditional under undamaged unified unilateral unlimited until unrestricted upon use
  using vetoed verified very veto voluntary vote voted waived waste water weaker weekly what when where which whole
  wide with withdrawn within without yearly yes zero`.split(/\s+/),
);
