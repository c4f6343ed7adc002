// Words that begin option labels and are no proper names: within a sentence they may lose their capital.
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `a about above access after against all allowed an any as at banned before below better between binding both by
  cancelled case closed common continued continues cooperation current cut delayed direct divided each early ended
  every existing extended few first fixed force from full fully gradual halted handed higher how immediate in
  indirect into joint kept later left less lifted limited limits lower maintained mediated more most multilateral
  national neither new no none not nothing now of on once one only open optional other out over paid part partial
  permanent phased pledge postponed prevented programme question raised rate reduced removed restored returned same
  sent separate several shared some split status stays stepwise stopped strict supervised support suspended taken
  temporary the third three to total transferred two under unlimited until upon use voluntary weaker what when where
  with within without`.split(/\s+/),
);
