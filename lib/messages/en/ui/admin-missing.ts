// Apart from the other words of the team's pages: the server itself says them, where no page was made.
export const adminMissing = {
  title: "There is no such page",
  text: "The address is mistyped, or what it names is not for you to see.",
  home: "Negotiations",
};
